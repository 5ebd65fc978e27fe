package org.caseroom.question;

import java.util.Optional;
import org.caseroom.shared.Prose;
import org.caseroom.shared.SeededRandom;
import org.jspecify.annotations.Nullable;

/// Some paragraphs, marked by people. How long it should be is said and not enforced: what was written is never
/// refused.
///
/// @param minWords how many words are expected at least; null where nobody counts
/// @param maxWords how many at most
public record Essay(
        QuestionId id,
        Teaching teaching,
        Prose prompt,
        @Nullable Integer minWords,
        @Nullable Integer maxWords,
        Rubric rubric,
        MarkingRules marking)
        implements Written {

    public Essay {
        if (!rubric.isSound()) {
            throw new UnsoundQuestionException(id, "A rubric has criteria with levels that rise.");
        }
        if (minWords != null && maxWords != null && minWords > maxWords) {
            throw new UnsoundQuestionException(id, "The least length is not more than the greatest.");
        }
    }

    @Override
    public boolean awaitsMarks(Answer answer) {
        return answer instanceof Answer.Essay;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Essay || answer instanceof Answer.Blank;
    }

    @Override
    public Question drawn(SeededRandom random, boolean shuffleOptions) {
        return this;
    }

    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return earlier instanceof Essay was && Shown.isSame(this, was) && rubric.equals(was.rubric)
                ? Optional.of(this)
                : Optional.empty();
    }
}
