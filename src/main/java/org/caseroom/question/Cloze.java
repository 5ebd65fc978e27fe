package org.caseroom.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;

/// A text with gaps to be filled: by a choice, a word or a number.
///
/// Credit is the mean over the gaps. One that was filled right is worth 1, one left open 0; a wrong choice costs its
/// share
/// of the other choices, so that guessing is worth nothing on average; a wrong word or number is worth 0. The mean is
/// cut
/// at 0.
///
/// @param texts what stands before, between and behind the gaps: one more than there are gaps
public record Cloze(QuestionId id, Teaching teaching, int points, Prose prompt, List<String> texts, List<Gap> gaps)
        implements Keyed {

    public Cloze {
        texts = List.copyOf(texts);
        gaps = List.copyOf(gaps);
        if (texts.size() != gaps.size() + 1) {
            throw new UnsoundQuestionException(id, "There must be one text more than there are gaps.");
        }
        if (gaps.size() < 2) {
            throw new UnsoundQuestionException(id, "There must be at least two gaps.");
        }
        if (gaps.stream().map(Gap::shownAs).distinct().count() != gaps.size()
                || gaps.stream().map(Gap::id).distinct().count() != gaps.size()) {
            throw new UnsoundQuestionException(id, "Two gaps have the same id.");
        }
        for (var gap : gaps) {
            if (!gap.hasKey()) {
                throw new UnsoundQuestionException(id, "The gap %s has no key.".formatted(gap.id()));
            }
        }
    }

    @Override
    public Score grade(Answer answer) {
        var sum = gaps.stream()
                .mapToDouble(gap -> given(gap, answer).isEmpty() ? 0 : gap.credit(given(gap, answer)))
                .sum();
        return Score.clamped(sum / gaps.size());
    }

    @Override
    public Explanation explain(Answer answer) {
        return new Explanation.Gaps(gaps.stream()
                .map(gap -> new Explanation.GapNote(
                        gap.shownAs(), gap.credit(given(gap, answer)) == 1, gap.right(), gap.tolerated(), gap.why()))
                .toList());
    }

    @Override
    public boolean accepts(Answer answer) {
        return switch (answer) {
            case Answer.Blank _ -> true;
            case Answer.Filled(var fills) ->
                fills.stream()
                        .allMatch(fill -> gaps.stream()
                                .anyMatch(gap -> gap.shownAs().equals(fill.gap()) && gap.accepts(fill.value())));
            case Answer.Chosen _,
                    Answer.Number _,
                    Answer.Judged _,
                    Answer.Matched _,
                    Answer.Ordered _,
                    Answer.Text _,
                    Answer.Note _,
                    Answer.Essay _,
                    Answer.Files _ -> false;
        };
    }

    /// The gaps keep their places, by which they are named; what can be chosen for each is drawn in any case.
    @Override
    public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
        return new Cloze(
                id,
                teaching,
                points,
                prompt,
                texts,
                gaps.stream().map(gap -> gap.drawn(random)).toList());
    }

    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        if (!(earlier instanceof Cloze was) || !Shown.isSame(this, was) || !texts.equals(was.texts)) {
            return Optional.empty();
        }
        var filled = new ArrayList<Gap>();
        for (var place = 0; place < gaps.size(); place++) {
            gaps.get(place).inPlaceOf(was.gaps.get(place)).ifPresent(filled::add);
        }
        return filled.size() == gaps.size()
                ? Optional.of(new Cloze(id, teaching, points, prompt, texts, filled))
                : Optional.empty();
    }

    /// What a gap was filled with; empty where it was left open.
    private static String given(Gap gap, Answer answer) {
        return answer instanceof Answer.Filled filled ? filled.given(gap.shownAs()) : "";
    }
}
