package org.caseroom.shared;

/// An id that a person wrote: lower-case ASCII letters, digits and hyphens, 2 to 64 characters, beginning with a
/// letter.
public record Slug(String value) implements Comparable<Slug> {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 64;

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /// Whether a text is of that form. Every row that is read asks this: an expression would take far longer.
    public static boolean isSlug(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || !isLetter(text.charAt(0))) {
            return false;
        }
        for (var at = 1; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (!isLetter(letter) && !isDigit(letter) && letter != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
