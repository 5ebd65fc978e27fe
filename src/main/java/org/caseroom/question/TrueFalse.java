package org.caseroom.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;

/// A statement is true or false, and one of the reasons says why. Whether it is true is worth one half; the right
/// reason
/// the other half, and nothing by itself: a reason for a judgement that is wrong explains nothing.
public record TrueFalse(QuestionId id, Teaching teaching, int points, Prose prompt, boolean key, List<Option> reasons)
        implements Keyed {

    private static final Score HALF = new Score(0.5);

    public TrueFalse {
        reasons = List.copyOf(reasons);
        Choices.requireSound(id, reasons);
        if (reasons.stream().filter(Option::correct).count() != 1) {
            throw new UnsoundQuestionException(id, "Exactly one reason must be correct.");
        }
    }

    @Override
    public Score grade(Answer answer) {
        if (!(answer instanceof Answer.Judged judged) || !Objects.equals(judged.value(), key)) {
            return Score.NONE;
        }
        return chosen(answer).equals(Choices.key(reasons)) ? Score.FULL : HALF;
    }

    @Override
    public Explanation explain(Answer answer) {
        return new Explanation.Judgement(key, Choices.notes(reasons, chosen(answer)));
    }

    @Override
    public boolean accepts(Answer answer) {
        return switch (answer) {
            case Answer.Blank _ -> true;
            case Answer.Judged _ -> Choices.accepts(reasons, new Answer.Chosen(chosen(answer)), 1);
            case Answer.Chosen _,
                    Answer.Number _,
                    Answer.Matched _,
                    Answer.Ordered _,
                    Answer.Text _,
                    Answer.Note _,
                    Answer.Essay _,
                    Answer.Files _,
                    Answer.Filled _ -> false;
        };
    }

    @Override
    public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
        return shuffleOptions ? new TrueFalse(id, teaching, points, prompt, key, random.shuffled(reasons)) : this;
    }

    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return earlier instanceof TrueFalse was && Shown.isSame(this, was)
                ? Shown.options(reasons, was.reasons)
                        .map(shown -> new TrueFalse(id, teaching, points, prompt, key, shown))
                : Optional.empty();
    }

    private static Set<OptionId> chosen(Answer answer) {
        return answer instanceof Answer.Judged(var _, var reason) && reason != null ? Set.of(reason) : Set.of();
    }
}
