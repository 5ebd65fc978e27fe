package org.caseroom.question;

import java.util.List;
import org.caseroom.shared.Prose;
import org.caseroom.shared.SeededRandom;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// A quiz: what is drawn for each attempt, and the rules of taking it.
///
/// @param half which half of the questions is asked; null for all
public record Quiz(
        Slug id,
        String title,
        int minutes,
        Prose intro,
        Taking taking,
        boolean shuffleOptions,
        @Nullable Half half,
        List<Draw> draws) {

    /// One of two quizzes that ask nothing in common: one before a course and one after it, as a rule.
    ///
    /// @param second whether it is the second of the two
    public record Half(boolean second, Halves halves) {}

    /// So many questions out of a pool.
    public record Draw(List<Question> pool, int count) {

        public Draw {
            pool = List.copyOf(pool);
        }
    }

    public Quiz {
        draws = List.copyOf(draws);
    }

    /// How many questions an attempt has.
    public int size() {
        return draws.stream().mapToInt(Draw::count).sum();
    }

    /// The questions of one attempt, none twice, in a drawn order. Depends on the seed and on what is asked, never
    /// on
    /// a key (but see [Ordering]).
    ///
    /// @throws IllegalStateException if the pools are too small together; the checker of the course folder refuses
    /// such a quiz
    public List<Question> drawnFrom(long seed) {
        var random = new SeededRandom(seed);
        var drawn = random.shuffled(new Drawing(random).fill(draws));
        return drawn.stream()
                .map(question -> question.drawn(random, shuffleOptions))
                .toList();
    }

    /// Some of its questions once more, drawn anew.
    ///
    /// @throws IllegalArgumentException if one of them is in no pool
    public List<Question> redrawn(List<QuestionId> ids, long seed) {
        var random = new SeededRandom(seed);
        return random.shuffled(ids.stream().map(this::inPool).toList()).stream()
                .map(question -> question.drawn(random, shuffleOptions))
                .toList();
    }

    private Question inPool(QuestionId id) {
        return draws.stream()
                .flatMap(draw -> draw.pool().stream())
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s doesn't ask %s.".formatted(this.id, id)));
    }

    /// The quiz as one person gets it: all of it, or one half of its questions.
    ///
    /// @param swapped whether this person gets in the first quiz what others get in the second; the same for both
    /// of them
    public Quiz dealt(boolean swapped) {
        return half == null
                ? this
                : new Quiz(
                        id,
                        title,
                        minutes,
                        intro,
                        taking,
                        shuffleOptions,
                        null,
                        draws.stream()
                                .map(draw ->
                                        new Draw(half.halves().of(draw.pool(), half.second() != swapped), draw.count()))
                                .toList());
    }

    /// Whether the draws can be satisfied together without taking a question twice, whichever half somebody gets.
    public boolean isSatisfiable() {
        return half == null
                ? new Drawing(new SeededRandom(0)).tryFill(draws).isPresent()
                : dealt(false).isSatisfiable() && dealt(true).isSatisfiable();
    }
}
