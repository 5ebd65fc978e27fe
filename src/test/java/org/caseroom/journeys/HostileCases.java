package org.caseroom.journeys;

import java.util.List;
import org.caseroom.learning.results.SampleCases;
import org.caseroom.shared.Slug;

/// The hands-on cases of the course of payloads: so many that their titles hold all. Two of them say everything before
/// and after the case, the others some of it.
final class HostileCases {

    static final List<String> TITLES = Payloads.joined(112);

    /// All payloads, in two stories.
    private static final List<String> STORIES = Payloads.written(Payloads.ALL, 3_900, "\n\n");

    static final int STORIED = STORIES.size();

    private static final List<String> KINDS = List.of("peel-chain", "volatility", "address-typing");
    private static final int FIRST = 10;

    private HostileCases() {}

    /// The first is the one that [SampleCases] works.
    static Slug id(int number) {
        return number == 0 ? SampleCases.CASE : new Slug("case-" + number);
    }

    static String path(int number) {
        return "001-part/%02d-case.exercise.yaml".formatted(FIRST + number);
    }

    static String exercise(int number) {
        return """
                id: %s
                title: %s
                minutes: 10
                objectives: [aim-0]
                lesson: text-1
                kind: %s
                difficulty: basic
                brief: %s
                debrief: %s
                pass-mark: 70
                attempts: 1
                feedback: after-submit
                """.formatted(
                        id(number),
                        Slot.CASE_TITLE.says(TITLES.get(number)),
                        KINDS.get(number % KINDS.size()),
                        Slot.CASE_BRIEF.says(story(number)),
                        Slot.CASE_DEBRIEF.says(story(number)));
    }

    private static String story(int number) {
        return number < STORIES.size() ? STORIES.get(number) : Payloads.inMarkdown(TITLES.get(number));
    }
}
