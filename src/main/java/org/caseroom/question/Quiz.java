package org.caseroom.question;

import java.util.List;
import org.caseroom.shared.Prose;
import org.caseroom.shared.SeededRandom;
import org.caseroom.shared.Slug;

/// A quiz: what is drawn for each attempt, and the rules of taking it.
public record Quiz(
        Slug id, String title, int minutes, Prose intro, Taking taking, boolean shuffleOptions, List<Draw> draws) {

    /// When the explanations are shown.
    public enum Feedback {
        AFTER_SUBMIT,
        AFTER_PASS
    }

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

    /// Whether the draws can be satisfied together without taking a question twice.
    public boolean isSatisfiable() {
        return new Drawing(new SeededRandom(0)).tryFill(draws).isPresent();
    }
}
