package org.caseroom.casework;

import java.util.List;
import java.util.Set;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Score;

/// One of several is right.
public record Picking(Head head, List<Choice> choices, OptionId key) implements Task {

    public Picking {
        choices = List.copyOf(choices);
        Choices.requireDistinct(head, choices);
        if (!Choices.ids(choices).contains(key)) {
            throw new IllegalArgumentException("Task %s has no right choice.".formatted(head.id()));
        }
    }

    @Override
    public Score grade(Answer answer) {
        return picked(answer).equals(Set.of(key)) ? Score.FULL : Score.NONE;
    }

    @Override
    public Explanation explain(Answer answer, Speaker speaker) {
        return Choices.explain(choices, Set.of(key), picked(answer), speaker);
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Blank
                || answer instanceof Answer.Chosen(var chosen)
                        && chosen.size() <= 1
                        && Choices.ids(choices).containsAll(chosen);
    }

    @Override
    public ShownQuestion shown(Speaker speaker) {
        return new ShownQuestion.SingleChoice(
                head.id().value(), speaker.html(head.prompt()), head.points(), Choices.shown(choices, speaker));
    }

    @Override
    public Answer solution() {
        return new Answer.Chosen(Set.of(key));
    }

    private static Set<OptionId> picked(Answer answer) {
        return answer instanceof Answer.Chosen(var chosen) ? chosen : Set.of();
    }
}
