package org.caseroom.shared;

/// What somebody typed into a larger field, as any store takes it and any screen shows it: lines and tabs stay, other
/// control characters and half characters go.
public final class PlainText {

    private PlainText() {}

    public static String of(String typed) {
        return typed.replace("\r\n", "\n")
                .codePoints()
                .filter(character -> character == '\n' || character == '\t' || isShown(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isShown(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
