package org.caseroom.assessment;

import java.util.Arrays;
import java.util.List;
import org.caseroom.question.Question;
import org.caseroom.question.ReviewRules;
import org.springframework.stereotype.Component;

/// Shows of an open attempt what was checked in it, and nothing of the rest.
@Component
class ShowingChecks {

    private final Checks checks;
    private final Responses responses;
    private final ReviewedParts parts;

    ShowingChecks(Checks checks, Responses responses, ReviewedParts parts) {
        this.checks = checks;
        this.responses = responses;
        this.parts = parts;
    }

    /// Those of these questions that were checked, in the order in which they were.
    List<Checked> checked(Attempt attempt, List<Question> questions) {
        if (!attempt.rules().review().tellsDuring()) {
            return List.of();
        }
        return checks.of(attempt.id()).stream()
                .flatMap(check -> questions.stream()
                        .filter(question -> question.id().equals(check.question()))
                        .map(question -> checked(attempt, question, check)))
                .toList();
    }

    private Checked checked(Attempt attempt, Question question, Checks.Past check) {
        var answer = responses
                .current(attempt.id(), question.id())
                .map(CurrentAnswer::answer)
                .orElseThrow();
        return new Checked(
                check.revision(),
                check.at(),
                parts.during(attempt, question, answer, during(attempt.rules().review())));
    }

    /// What is told only later is held back here, too.
    private static Disclosure during(ReviewRules rules) {
        return new Disclosure(Arrays.stream(ReviewRules.Part.values())
                .filter(part -> rules.of(part) != ReviewRules.When.DURING)
                .map(part -> new Disclosure.Withheld(part, rules.of(part), null))
                .toList());
    }
}
