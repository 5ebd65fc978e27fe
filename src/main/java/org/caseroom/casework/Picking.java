package org.caseroom.casework;

import java.util.List;
import java.util.Set;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Score;
import org.jspecify.annotations.Nullable;

/// One of several is right; others may be half right.
///
/// @param near a choice that is worth a half
public record Picking(
        Head head,
        List<Choice> choices,
        OptionId key,
        @Nullable OptionId near) implements Task {

    private static final Score HALF = new Score(0.5);

    public Picking {
        choices = List.copyOf(choices);
        Choices.requireDistinct(head, choices);
        if (!Choices.ids(choices).contains(key)) {
            throw new IllegalArgumentException("Task %s has no right choice.".formatted(head.id()));
        }
    }

    public static Picking of(Head head, List<Choice> choices, OptionId key) {
        return new Picking(head, choices, key, null);
    }

    @Override
    public Score grade(Answer answer) {
        var picked = picked(answer);
        if (picked.equals(Set.of(key))) {
            return Score.FULL;
        }
        return near != null && picked.equals(Set.of(near)) ? HALF : Score.NONE;
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
