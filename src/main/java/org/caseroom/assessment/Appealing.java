package org.caseroom.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.PersonId;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes what participants say of how a question was graded, and what is answered. For features that have decided who
/// may.
@Service
@Transactional
public class Appealing {

    private final Appeals appeals;
    private final Reviewing reviewing;
    private final Ids ids;
    private final Clock clock;

    Appealing(Appeals appeals, Reviewing reviewing, Ids ids, Clock clock) {
        this.appeals = appeals;
        this.reviewing = reviewing;
        this.ids = ids;
        this.clock = clock;
    }

    /// An appeal that was raised.
    ///
    /// @param isNew false where there was one of this question before, which stands as it was
    public record Raised(Appeal appeal, boolean isNew) {}

    /// Appeals against how a question of one's own attempt was graded.
    ///
    /// @throws AttemptNotFoundException if it is another person's, open, or of another run
    /// @throws NotAppealableException if that is not open to appeal
    public Raised raise(PersonId participant, RunId run, AttemptId id, QuestionId question, String reason) {
        var outcome = reviewing.outcome(participant, id);
        if (!outcome.participant().run().equals(run)) {
            throw new AttemptNotFoundException();
        }
        var before = appeals.of(id).get(question);
        if (before != null) {
            return new Raised(before, false);
        }
        if (!reviewing.review(participant, id).mayAppeal(question)) {
            throw new NotAppealableException(question);
        }
        var appeal = new Appeal(
                new AppealId(ids.next()),
                id,
                question,
                run,
                outcome.activity(),
                participant,
                reason,
                clock.instant(),
                Appeal.State.OPEN,
                null);
        return appeals.add(appeal)
                ? new Raised(appeal, true)
                : new Raised(appeals.of(id).getOrDefault(question, appeal), false);
    }

    /// The appeals of a run, the oldest first.
    @Transactional(readOnly = true)
    public List<Appeal> of(RunId run) {
        return appeals.of(run);
    }

    /// How many wait for an answer, by run; runs without any are left out.
    @Transactional(readOnly = true)
    public Map<RunId, Integer> open() {
        return appeals.open();
    }

    /// How many wait for an answer.
    @Transactional(readOnly = true)
    public int open(RunId run) {
        return appeals.open(run);
    }

    /// An appeal of a run; nobody else answers it until the end of the transaction.
    public Optional<Appeal> lock(RunId run, AppealId id) {
        return appeals.lock(run, id);
    }

    /// What an appeal is about: the question with its answer, its points and why.
    @Transactional(readOnly = true)
    public Review.ReviewedQuestion about(Appeal appeal) {
        return reviewing.whole(appeal.attempt()).stream()
                .filter(each -> each.question().id().equals(appeal.question().value()))
                .findFirst()
                .orElseThrow(AttemptNotFoundException::new);
    }

    /// Answers an appeal that the caller has locked.
    ///
    /// @throws AppealAnsweredException if it was answered before
    public Appeal answer(Appeal appeal, Appeal.State then, String text, PersonId by) {
        var answered = appeal.answered(then, new Appeal.Answered(text, by, clock.instant()));
        appeals.answer(answered);
        return answered;
    }
}
