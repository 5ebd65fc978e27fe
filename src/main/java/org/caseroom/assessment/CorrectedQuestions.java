package org.caseroom.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// What was corrected in a run and stands.
    public OfRun of(RunId run) {
        return new OfRun(corrections.standing(run));
    }

    /// The corrections of the activities of one run.
    public static final class OfRun {

        private final List<CorrectionRecords.OfActivity> standing;

        private OfRun(List<CorrectionRecords.OfActivity> standing) {
            this.standing = List.copyOf(standing);
        }

        /// Those of activities that ask the same, as if they were one: what was found out of a question in one
        /// of them
        /// is so wherever it is asked. Where they say that different answers are right, what was said last
        /// stands;
        /// answers that were accepted add up; and what one of them took out is out until that is undone.
        public Keys in(Set<Slug> activities) {
            return new Keys(new Corrections(standing.stream()
                    .filter(each -> activities.contains(each.activity()))
                    .map(CorrectionRecords.OfActivity::correction)
                    .toList()));
        }
    }

    /// The corrections of some activities.
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
