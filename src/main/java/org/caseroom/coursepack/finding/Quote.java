package org.caseroom.coursepack.finding;

/// Words of an author as a sentence may repeat them: short, on one line, without what cannot be shown.
public record Quote(String words) {

    private static final int LONGEST = 60;

    public Quote {
        var line = words.strip().replaceAll("\\s+", " ");
        words = Unshown.replaced(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    }
}
