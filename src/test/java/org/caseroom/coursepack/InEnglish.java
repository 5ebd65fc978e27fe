package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.coursepack.finding.FindingSpeaker;
import org.caseroom.shared.words.EnglishMessages;

/// What a reader in English is told.
public final class InEnglish {

    private static final FindingSpeaker SPEAKER = new FindingSpeaker(new EnglishMessages("coursepack"));

    private InEnglish() {}

    public static String say(Problem problem) {
        return SPEAKER.say(problem.finding());
    }

    static List<String> lines(Reading<CoursePack> reading) {
        return reading.problems().stream()
                .map(problem ->
                        "%s:%d:%d: %s".formatted(problem.file(), problem.line(), problem.column(), say(problem)))
                .toList();
    }
}
