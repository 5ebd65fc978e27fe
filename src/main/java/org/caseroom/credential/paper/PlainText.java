package org.caseroom.credential.paper;

import java.text.Normalizer;

/// Text as it can stand on paper: composed letters, and nothing that nobody sees, such as marks that turn the direction
/// of what
/// follows. Joiners stay, because words are spelled with them.
final class PlainText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainText() {}

    static String of(String text) {
        var result = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> result.append(' ');
                case Character.FORMAT -> {
                    if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) {
                        result.appendCodePoint(character);
                    }
                }
                case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> result.append('\uFFFD');
                default -> result.appendCodePoint(character);
            }
        });
        return result.toString();
    }
}
