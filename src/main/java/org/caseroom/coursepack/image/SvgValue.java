package org.caseroom.coursepack.image;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What an attribute or a style of an SVG may say without loading anything.
final class SvgValue {

    private static final Pattern FRAGMENT = Pattern.compile("#[\\w.-]+");
    private static final Pattern OWN_PART = Pattern.compile("url\\(\\s*(['\"]?)#[\\w.-]+\\1\\s*\\)");

    private static final List<String> REFUSED =
            List.of("url(", "src(", "image(", "image-set(", "@import", "expression(", "javascript:", "\\", "/*");

    private SvgValue() {}

    static boolean isFragment(String value) {
        return FRAGMENT.matcher(value.strip()).matches();
    }

    /// A backslash or comment may hide any of the words, so both are refused with them.
    static boolean isRefusedStyle(String value) {
        var rest = OWN_PART.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("");
        return REFUSED.stream().anyMatch(rest::contains);
    }
}
