package org.caseroom.assessment;

import java.util.Optional;
import org.caseroom.question.Answer;
import org.caseroom.question.Keyed;
import org.caseroom.question.Question;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Score;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How questions of a run are graded by now, for the feature that asks them again outside of attempts.
@Service
@Transactional(readOnly = true)
public class CorrectedQuestions {

    private final CorrectionRecords corrections;

    CorrectedQuestions(CorrectionRecords corrections) {
        this.corrections = corrections;
    }

    /// Those of an activity of a run.
    public Keys of(RunId run, Slug activity) {
        return new Keys(corrections.standing(run, activity));
    }

    /// The corrections of one activity.
    public static final class Keys {

        private final Corrections standing;

        private Keys(Corrections standing) {
            this.standing = standing;
        }

        /// A question with the key that it has by now; empty where it counts for nobody.
        public Optional<Question> find(Question question) {
            return standing.isVoid(question.id()) ? Optional.empty() : Optional.of(standing.corrected(question));
        }

        /// What an answer scores; one that was accepted besides the key, all of it.
        public Score grade(Keyed question, Answer answer) {
            return standing.score(question, answer);
        }
    }
}
