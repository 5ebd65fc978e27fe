package org.caseroom.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;
import org.jspecify.annotations.Nullable;

/// Some pieces of a running text are to be picked, such as what should warn one in a message.
///
/// Credit is that of a [Question.MultipleChoice]: the share of right pieces picked less the share of wrong ones, so
/// that
/// picks at random are worth nothing on average; then it is cut at 0.
///
/// @param passage the text from its beginning to its end
public record Highlight(QuestionId id, Teaching teaching, int points, Prose prompt, List<Piece> passage)
        implements Keyed {

    /// Some words of the text, as they are written.
    ///
    /// @param mark null where they cannot be picked
    public record Piece(String text, @Nullable Mark mark) {}

    /// What makes words a piece that one may pick.
    ///
    /// @param shownAs its place among the pieces: what its author calls it may say whether it is right
    public record Mark(OptionId id, OptionId shownAs, boolean correct, Prose why) {}

    public Highlight {
        passage = List.copyOf(passage);
        var marks = marksOf(passage);
        if (marks.stream().map(Mark::id).distinct().count() != marks.size()
                || marks.stream().map(Mark::shownAs).distinct().count() != marks.size()) {
            throw new UnsoundQuestionException(id, "Two pieces have the same id.");
        }
        if (marks.stream().noneMatch(Mark::correct) || marks.stream().allMatch(Mark::correct)) {
            throw new UnsoundQuestionException(id, "At least one piece must be correct and at least one must not.");
        }
    }

    public List<Mark> marks() {
        return marksOf(passage);
    }

    @Override
    public Score grade(Answer answer) {
        if (!(answer instanceof Answer.Chosen(var chosen))) {
            return Score.NONE;
        }
        var key = key();
        var right = chosen.stream().filter(key::contains).count();
        var wrong = chosen.size() - right;
        return Score.clamped((double) right / key.size() - (double) wrong / (marks().size() - key.size()));
    }

    @Override
    public Explanation explain(Answer answer) {
        var chosen = answer instanceof Answer.Chosen(var picked) ? picked : Set.<OptionId>of();
        return new Explanation.Options(marks().stream()
                .map(mark -> new Explanation.OptionNote(
                        mark.shownAs(), mark.correct(), chosen.contains(mark.shownAs()), mark.why()))
                .toList());
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Blank
                || (answer instanceof Answer.Chosen(var chosen)
                        && marks().stream().map(Mark::shownAs).toList().containsAll(chosen));
    }

    /// A text has its order, so nothing of it is drawn; its pieces are named by their places.
    @Override
    public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
        return this;
    }

    /// Where other words were marked, something else was shown.
    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return earlier instanceof Highlight was && Shown.isSame(this, was) && shown().equals(was.shown())
                ? Optional.of(this)
                : Optional.empty();
    }

    /// The passage, each piece with its name; nothing for words that cannot be picked.
    private List<String> shown() {
        return passage.stream()
                .map(piece -> piece.text() + "\n"
                        + (piece.mark() == null
                                ? ""
                                : piece.mark().id() + " " + piece.mark().shownAs()))
                .toList();
    }

    private Set<OptionId> key() {
        return marks().stream().filter(Mark::correct).map(Mark::shownAs).collect(Collectors.toSet());
    }

    private static List<Mark> marksOf(List<Piece> passage) {
        return passage.stream().map(Piece::mark).filter(Objects::nonNull).toList();
    }
}
