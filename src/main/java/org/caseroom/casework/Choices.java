package org.caseroom.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Prose;

/// What tasks with choices share.
final class Choices {

    private Choices() {}

    static void requireDistinct(Task.Head head, List<Choice> choices) {
        if (ids(choices).size() != choices.size() || choices.size() < 2) {
            throw new IllegalArgumentException(
                    "Task %s needs at least two choices with ids of their own.".formatted(head.id()));
        }
    }

    static Set<OptionId> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).collect(Collectors.toCollection(HashSet::new));
    }

    static List<ShownQuestion.ShownOption> shown(List<Choice> choices, Speaker speaker) {
        return choices.stream()
                .map(choice -> new ShownQuestion.ShownOption(choice.id().value(), speaker.html(choice.text())))
                .toList();
    }

    static Explanation explain(List<Choice> choices, Set<OptionId> key, Set<OptionId> chosen, Speaker speaker) {
        return new Explanation.Options(choices.stream()
                .map(choice -> new Explanation.OptionNote(
                        choice.id(),
                        key.contains(choice.id()),
                        chosen.contains(choice.id()),
                        prose(choice.why(), speaker)))
                .toList());
    }

    static Prose prose(Said said, Speaker speaker) {
        return new Prose(speaker.html(said));
    }
}
