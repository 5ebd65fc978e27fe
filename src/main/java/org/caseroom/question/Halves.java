package org.caseroom.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseroom.shared.Digest;

/// The questions of banks, dealt into two halves that are alike: of each objective and difficulty, one half has as many
/// as the
/// other or one more. Who sits a test before a course from one half sits the one after it from the other, so that
/// neither asks
/// anything twice.
///
/// @param one the questions of one half; every other question belongs to the other
public record Halves(Set<QuestionId> one) {

    private static final Comparator<Question> LIKE_BESIDE_LIKE = Comparator.<Question, String>comparing(
                    question -> question.teaching().objective().value())
            .thenComparing(question -> question.teaching().difficulty())
            .thenComparing(question -> Digest.of(question.id().value()).value());

    public Halves {
        one = Set.copyOf(one);
    }

    /// Deals by what the questions are for and by their ids, never by their keys.
    public static Halves of(Collection<Question> questions) {
        var inOrder = questions.stream()
                .distinct()
                .sorted(LIKE_BESIDE_LIKE)
                .map(Question::id)
                .toList();
        var one = new HashSet<QuestionId>();
        for (var place = 0; place < inOrder.size(); place += 2) {
            one.add(inOrder.get(place));
        }
        return new Halves(one);
    }

    /// Those of one half.
    ///
    /// @param other whether the other half is meant
    List<Question> of(List<Question> pool, boolean other) {
        return pool.stream()
                .filter(question -> one.contains(question.id()) != other)
                .toList();
    }
}
