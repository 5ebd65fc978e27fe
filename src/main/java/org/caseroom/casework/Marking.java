package org.caseroom.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Score;

/// Some of many are to be marked, mostly lines of a table. The score is F1, corrected by what marking everything gets,
/// so that marking too much costs as well.
///
/// @param key in the order of the choices
public record Marking(Head head, List<Choice> choices, List<OptionId> key) implements Task {

    public Marking {
        choices = List.copyOf(choices);
        key = choices.stream().map(Choice::id).filter(key::contains).toList();
        Choices.requireDistinct(head, choices);
        if (key.isEmpty() || key.size() == choices.size()) {
            throw new IllegalArgumentException("Task %s needs some to mark and some to leave.".formatted(head.id()));
        }
    }

    @Override
    public Score grade(Answer answer) {
        var marked = marked(answer);
        var hits = new HashSet<>(marked);
        hits.retainAll(Set.copyOf(key));
        return Chance.corrected(
                Chance.f1(hits.size(), marked.size(), key.size()), Chance.f1(key.size(), choices.size(), key.size()));
    }

    @Override
    public Explanation explain(Answer answer, Speaker speaker) {
        return Choices.explain(choices, Set.copyOf(key), marked(answer), speaker);
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Blank
                || answer instanceof Answer.Chosen(var chosen)
                        && Choices.ids(choices).containsAll(chosen);
    }

    @Override
    public ShownQuestion shown(Speaker speaker) {
        return new ShownQuestion.MultipleChoice(
                head.id().value(), speaker.html(head.prompt()), head.points(), Choices.shown(choices, speaker));
    }

    @Override
    public Answer solution() {
        return new Answer.Chosen(Set.copyOf(key));
    }

    private static Set<OptionId> marked(Answer answer) {
        return answer instanceof Answer.Chosen(var chosen) ? chosen : Set.of();
    }
}
