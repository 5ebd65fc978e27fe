package org.caseroom.coursepack.finding;

import java.util.OptionalInt;

/// Characters that nobody sees, or that turn round the text beside them: what is shown would not be what is written.
public final class Unshown {

    private static final int REPLACEMENT = 0xFFFD;

    private Unshown() {}

    public static OptionalInt first(String text) {
        return text.codePoints().filter(Unshown::isUnshown).findFirst();
    }

    public static String replaced(String text) {
        return text.codePoints()
                .map(character -> isUnshown(character) ? REPLACEMENT : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnshown(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character == 0xFFFE
                || character == 0xFFFF
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
