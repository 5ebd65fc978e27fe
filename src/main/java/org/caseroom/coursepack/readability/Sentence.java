package org.caseroom.coursepack.readability;

/// A sentence of a lesson.
///
/// @param line of the file at which it begins, counted from 1
public record Sentence(String text, int line, int words) {

    /// Longer ones are hard to read, the guidance on content of GOV.UK says.
    public static final int MOST_WORDS = 25;

    private static final int BEGINNING = 60;

    /// So much of it that one finds it again.
    public String beginning() {
        var blank = text.lastIndexOf(' ', BEGINNING);
        return text.length() <= BEGINNING ? text : text.substring(0, blank > 0 ? blank : BEGINNING) + " …";
    }

    public boolean isLong() {
        return words > MOST_WORDS;
    }
}
