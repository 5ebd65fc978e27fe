package org.caseroom.coursepack.source;

import java.util.regex.Pattern;

/// What an unquoted word means in YAML 1.2 (its core schema), so that we read what every other YAML reader does.
final class ScalarKind {

    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?\\d+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private ScalarKind() {}

    static boolean isNothing(String plain) {
        return NOTHING.matcher(plain).matches();
    }

    static boolean isMoreThanText(String plain) {
        return plain.length() <= 40
                && (TRUTH.matcher(plain).matches() || NUMBER.matcher(plain).matches());
    }
}
