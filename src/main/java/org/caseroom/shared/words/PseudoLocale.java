package org.caseroom.shared.words;

import com.ibm.icu.text.MessagePattern;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Languages that nobody speaks, built from English, to see what a translation would break: one long and accented, one
/// mirrored.
/// Arguments, plurals and choices stay what they are.
final class PseudoLocale {

    static final Locale LONG = Locale.forLanguageTag("en-XA");
    static final Locale MIRRORED = Locale.forLanguageTag("ar-XB");

    private static final String PLAIN = "aceilnosuyzACEILNOSUYZ";
    private static final String ACCENTED = "áçéïłñøšûÿžÁÇÉÏŁÑØŠÛŸŽ";
    private static final int STRETCH = 3;
    /// Isolated, so that a number beside it takes no part in the turning.
    private static final String RIGHT_TO_LEFT = "\u2067\u202E";

    private static final String END = "\u202C\u2069";

    private PseudoLocale() {}

    static SortedMap<String, String> lengthened(SortedMap<String, String> english) {
        return changed(english, PseudoLocale::lengthened);
    }

    static SortedMap<String, String> mirrored(SortedMap<String, String> english) {
        return changed(english, PseudoLocale::mirrored);
    }

    private static SortedMap<String, String> changed(SortedMap<String, String> english, UnaryOperator<String> change) {
        var result = new TreeMap<String, String>();
        english.forEach((key, message) -> result.put(key, changed(message, change)));
        return result;
    }

    /// Changes what is text between the parts of an ICU message, and nothing else.
    private static String changed(String message, UnaryOperator<String> change) {
        var pattern = new MessagePattern(message);
        var result = new StringBuilder();
        var from = 0;
        var depth = 0;
        for (var index = 0; index < pattern.countParts(); index++) {
            var part = pattern.getPart(index);
            switch (part.getType()) {
                case MSG_START, ARG_LIMIT -> {
                    depth += part.getType() == MessagePattern.Part.Type.MSG_START ? 1 : 0;
                    result.append(message, from, part.getLimit());
                    from = part.getLimit();
                }
                case MSG_LIMIT, ARG_START, REPLACE_NUMBER, SKIP_SYNTAX, INSERT_CHAR -> {
                    var inText = depth > 0;
                    var text = message.substring(from, Math.max(from, part.getIndex()));
                    result.append(inText && isText(pattern, index) ? change.apply(text) : text);
                    result.append(message, Math.max(from, part.getIndex()), part.getLimit());
                    from = Math.max(from, part.getLimit());
                    depth -= part.getType() == MessagePattern.Part.Type.MSG_LIMIT ? 1 : 0;
                }
                default -> {
                    // Names, numbers and selectors are copied with the text around them.
                }
            }
        }
        return result.append(message.substring(from)).toString();
    }

    /// Text stands between the start of a message (or the end of an argument) and the next part; inside an
    /// argument, before a nested
    /// message, stand names and selectors.
    private static boolean isText(MessagePattern pattern, int index) {
        for (var before = index - 1; before >= 0; before--) {
            switch (pattern.getPartType(before)) {
                case MSG_START, ARG_LIMIT, REPLACE_NUMBER, SKIP_SYNTAX, INSERT_CHAR -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private static String lengthened(String text) {
        if (text.isBlank()) {
            return text;
        }
        var result = new StringBuilder("⟦");
        for (var index = 0; index < text.length(); index++) {
            var place = PLAIN.indexOf(text.charAt(index));
            result.append(place < 0 ? text.charAt(index) : ACCENTED.charAt(place));
        }
        return result.append("·".repeat(1 + text.length() / STRETCH))
                .append('⟧')
                .toString();
    }

    private static String mirrored(String text) {
        return text.isBlank() ? text : RIGHT_TO_LEFT + text + END;
    }
}
