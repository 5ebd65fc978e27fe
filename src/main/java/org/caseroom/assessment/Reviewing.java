package org.caseroom.assessment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseroom.identity.People;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.Quiz;
import org.caseroom.question.Showing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows participants their submitted attempts: what was right, what was not, and why.
@Service
@Transactional(readOnly = true)
public class Reviewing {

    private final Attempts attempts;
    private final Responses responses;
    private final AttemptTokens tokens;
    private final People people;
    private final QuestionOutcomes questionOutcomes;
    private final Showing showing;
    private final ExtraAttempts extra;

    Reviewing(
            Attempts attempts,
            Responses responses,
            AttemptTokens tokens,
            People people,
            QuestionOutcomes questionOutcomes,
            Showing showing,
            ExtraAttempts extra) {
        this.attempts = attempts;
        this.responses = responses;
        this.tokens = tokens;
        this.people = people;
        this.questionOutcomes = questionOutcomes;
        this.showing = showing;
        this.extra = extra;
    }

    /// The review for the device that holds the attempt's token.
    ///
    /// @throws AttemptNotFoundException while the attempt is open
    public Review review(String token, AttemptId id) {
        if (!tokens.opens(token).filter(id::equals).isPresent()) {
            throw new UnknownAttemptTokenException();
        }
        var attempt = attempts.find(id).orElseThrow(AttemptNotFoundException::new);
        if (!people.mayAct(attempt.participant().person())) {
            throw new UnknownAttemptTokenException();
        }
        return review(attempt);
    }

    /// The review of one's own attempt.
    ///
    /// @throws AttemptNotFoundException if it is another person's, or open
    public Review review(PersonId participant, AttemptId id) {
        return review(attempts.findOf(participant, id).orElseThrow(AttemptNotFoundException::new));
    }

    /// The outcome of one's own attempt.
    ///
    /// @throws AttemptNotFoundException if it is another person's, or open
    public Outcome outcome(PersonId participant, AttemptId id) {
        return attempts.findOf(participant, id)
                .filter(attempt -> !attempt.isOpen())
                .map(Grading::outcomeOf)
                .orElseThrow(AttemptNotFoundException::new);
    }

    private Review review(Attempt attempt) {
        if (attempt.isOpen()) {
            throw new AttemptNotFoundException();
        }
        var late = responses.late(attempt.id());
        return isHeldBack(attempt) ? new Review(null, "after-pass", late) : new Review(questions(attempt), null, late);
    }

    /// Held back while the participant could still put the answers to use: none passed, and an attempt is left.
    private boolean isHeldBack(Attempt attempt) {
        if (attempt.rules().feedback() != Quiz.Feedback.AFTER_PASS) {
            return false;
        }
        var closed = attempts.of(attempt.participant(), attempt.activity()).stream()
                .map(Attempt::result)
                .filter(Objects::nonNull)
                .toList();
        var allowed = attempt.rules().attemptsAllowed();
        return closed.stream().noneMatch(Attempt.Result::passed)
                && (allowed == null
                        || closed.size()
                                < allowed
                                        + extra.since(attempt.participant(), attempt.activity(), attempt.startedAt()));
    }

    private List<Review.ReviewedQuestion> questions(Attempt attempt) {
        var answers = responses.current(attempt.id()).stream()
                .collect(Collectors.toMap(CurrentAnswer::question, CurrentAnswer::answer));
        var points = questionOutcomes.of(attempt.id());
        return attempts.variant(attempt.id()).stream()
                .map(question -> {
                    var answer = answers.getOrDefault(question.id(), Answer.BLANK);
                    var reached = points.get(question.id());
                    return new Review.ReviewedQuestion(
                            showing.show(question),
                            answer,
                            reached == null ? 0 : reached.score(),
                            question.points(),
                            question.explain(answer),
                            question.teaching().lesson());
                })
                .toList();
    }
}
