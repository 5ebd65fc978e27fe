package org.caseroom.assessment;

import java.time.Clock;
import java.util.List;
import org.caseroom.question.Answer;
import org.caseroom.question.Keyed;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells during an attempt how one question was answered, where its author wants that. From then on the answer stands
/// as it is, and nothing is told of any other question.
@Service
@Transactional
public class CheckingAnswers {

    private final Admission admission;
    private final Answering answering;
    private final Attempts attempts;
    private final Responses responses;
    private final Checks checks;
    private final ShowingChecks showing;
    private final Grading grading;
    private final Clock clock;

    CheckingAnswers(
            Admission admission,
            Answering answering,
            Attempts attempts,
            Responses responses,
            Checks checks,
            ShowingChecks showing,
            Grading grading,
            Clock clock) {
        this.admission = admission;
        this.answering = answering;
        this.attempts = attempts;
        this.responses = responses;
        this.checks = checks;
        this.showing = showing;
        this.grading = grading;
        this.clock = clock;
    }

    /// What became of asking.
    public sealed interface Told {

        /// This is how it was answered.
        record Outcome(Checked checked) implements Told {}

        /// Nothing was told, because another device has changed these answers meanwhile; everything has been
        /// recorded.
        record Conflicting(List<Recorded> conflicts) implements Told {}

        /// The time is up, or the attempt was submitted.
        record Closed(AttemptState state) implements Told {}
    }

    /// Records what waits, keeps the answer to a question for good, and tells what came of it. Asked again, it
    /// tells
    /// the same.
    ///
    /// @param waiting what was not yet sent
    /// @throws NotCheckableException if its author tells nothing during an attempt, people mark it, or it has no
    /// answer
    /// @throws NotAnAnswerException if it is not asked now
    /// @throws AttemptPausedException if the attempt is paused
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn
    public Told check(String token, AttemptId id, DeviceId device, QuestionId question, List<Response> waiting) {
        var attempt = admission.admit(token, id);
        admission.requireTakingPart(attempt);
        admission.requireRunning(attempt);
        var conflicts = answering.conflicts(attempt, waiting);
        if (!attempt.isOpen()) {
            return new Told.Closed(attempt.state());
        }
        // Grace is for what was on its way: what is told then could still be put to use.
        if (attempt.isTimeUp(clock.instant())) {
            return new Told.Closed(grading.close(attempt).state());
        }
        if (!conflicts.isEmpty()) {
            return new Told.Conflicting(conflicts);
        }
        var keyed = keyed(attempt, question);
        var answer = responses
                .current(id, question)
                .filter(given -> !(given.answer() instanceof Answer.Blank))
                .orElseThrow(() -> new NotCheckableException(question));
        checks.add(id, new Checks.Past(question, answer.revision(), device, clock.instant()));
        return new Told.Outcome(showing.checked(attempt, List.of(keyed)).getFirst());
    }

    private Question keyed(Attempt attempt, QuestionId id) {
        if (!attempt.rules().review().tellsDuring()
                || !(attempts.variant(attempt.id()) instanceof Variant.Questions(var questions))) {
            throw new NotCheckableException(id);
        }
        var there = attempt.isSequential() ? List.of(questions.get(attempt.place())) : questions;
        var question = there.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotAnAnswerException(id));
        if (!(question instanceof Keyed)) {
            throw new NotCheckableException(id);
        }
        return question;
    }
}
