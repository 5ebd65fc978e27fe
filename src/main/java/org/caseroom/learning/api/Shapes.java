package org.caseroom.learning.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.assessment.Appeal;
import org.caseroom.assessment.Disclosure;
import org.caseroom.assessment.Review;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.scenario.Turn;
import org.caseroom.learning.Outline;
import org.caseroom.learning.QuizCover;
import org.caseroom.question.Answer;
import org.caseroom.question.Certainty;
import org.caseroom.question.Explanation;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.ShownQuestion;
import org.caseroom.question.Taking;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Success;
import org.jspecify.annotations.Nullable;

/// The shapes that go over the line.
final class Shapes {

    private Shapes() {}

    record ShownPerson(String id, String name, String locale) {}

    record OwnCourses(ShownPerson person, List<OwnCourse> courses) {}

    record OwnCourse(
            String run,
            String course,
            String title,
            String language,
            int completed,
            int activities,
            Completion completion,
            Success success,
            @Nullable Instant closesAt,
            @Nullable Instant dueAt,
            String continueAt) {}

    record ShownOutline(
            String run,
            String course,
            String title,
            String language,
            ShownPerson person,
            boolean preview,
            Completion completion,
            Success success,
            @Nullable Instant closesAt,
            @Nullable Instant dueAt,
            @Nullable ShownPlace place,
            List<ShownModule> modules,
            List<String> places) {}

    record ShownPlace(String activity, @Nullable String anchor, Instant at) {}

    record ShownModule(
            String id, String title, Completion completion, Success success, List<ShownActivity> activities) {}

    record ShownActivity(
            String id,
            String kind,
            String title,
            int minutes,
            long bytes,
            @Nullable String content,
            Completion completion,
            Success success,
            @Nullable Double scaledScore) {}

    record PlaceChange(String activity, @Nullable String anchor) {

        PlaceChange {
            requireGiven(activity);
        }
    }

    record Standing(Completion completion, Success success) {}

    record ModuleStanding(String id, Completion completion, Success success) {}

    record LessonCompleted(Completion completion, ModuleStanding module, Standing course) {}

    record Cover(
            String id,
            String title,
            String intro,
            Outline.Kind kind,
            int questions,
            double passMark,
            int minutes,
            @Nullable Long timeLimitMinutes,
            @Nullable Integer attemptsAllowed,
            int attemptsUsed,
            boolean mayStart,
            @Nullable String reason,
            @Nullable Instant nextAt,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            boolean needsCode,
            @Nullable Long coolDownMinutes,
            Taking.Counts counts,
            Taking.Pace pace,
            @Nullable AllowedPause pause,
            ReviewRules.@Nullable Part checks,
            List<AttemptLine> attempts,
            @Nullable String open,
            boolean mayRetryWrong,
            QuizCover.@Nullable Before before) {}

    record AllowedPause(int times, long atMostMinutes) {}

    record AttemptLine(
            String id,
            int number,
            String state,
            Instant startedAt,
            @Nullable Instant submittedAt,
            @Nullable Double score,
            @Nullable Double maxScore,
            @Nullable Double scaledScore,
            @Nullable Boolean passed) {}

    record StartRequest(
            UUID device,
            @Nullable String resume,
            @Nullable String code,
            @Nullable Boolean onlyWrong) {

        StartRequest {
            requireGiven(device);
        }
    }

    /// @param carried how many questions are not asked because what was answered in an earlier attempt counts
    record ShownAttempt(
            String attempt,
            @Nullable String token,
            String person,
            @Nullable String language,
            int number,
            String state,
            Instant startedAt,
            @Nullable Instant deadline,
            @Nullable Instant submittedAt,
            long graceSeconds,
            Instant now,
            double passMark,
            ShownPacing pacing,
            @Nullable ShownPauses pauses,
            List<ShownQuestion> questions,
            @Nullable ShownCase caseFile,
            @Nullable Turn turn,
            Map<String, List<String>> hints,
            List<ShownAnswer> answers,
            boolean asksCertainty,
            @Nullable ShownChecks checks,
            int carried) {}

    record ShownPacing(Taking.Pace pace, int place, int questions) {}

    /// @param until when it goes on by itself; null where the clock runs
    record ShownPauses(
            int times,
            long atMostSeconds,
            int taken,
            @Nullable Instant until) {}

    /// @param tells what tells most of all that is told
    record ShownChecks(ReviewRules.Part tells, List<ShownCheck> done) {}

    record ShownCheck(
            String question,
            int revision,
            Answer answer,
            double score,
            double maxScore,
            @Nullable Explanation explanation,
            boolean voided,
            boolean accepted,
            Instant checkedAt) {}

    record CheckRequest(UUID device, @Nullable List<WaitingResponse> waiting) {

        CheckRequest {
            requireGiven(device);
        }
    }

    record PauseRequest(
            UUID device, Integer taken, @Nullable List<WaitingResponse> waiting) {

        PauseRequest {
            requireGiven(device, taken);
        }
    }

    record GoOnRequest(Integer pause) {

        GoOnRequest {
            requireGiven(pause);
        }
    }

    record DecisionRequest(UUID device, Integer turn, String choice) {

        DecisionRequest {
            requireGiven(device, turn, choice);
        }
    }

    record DecisionTaken(Turn turn, String state, Instant decidedAt) {}

    record MovedOn(String type, Turn turn, String state) {}

    record TakenHints(List<String> hints) {}

    record ShownAnswer(
            String question,
            int revision,
            Answer answer,
            @Nullable Certainty certainty,
            Instant recordedAt) {}

    record ResponseBody(
            String question,
            UUID device,
            long sequence,
            int replaces,
            Answer answer,
            @Nullable Certainty certainty) {

        ResponseBody {
            requireGiven(question, device, answer);
        }
    }

    record WaitingResponse(
            UUID event,
            String question,
            @Nullable UUID device,
            long sequence,
            int replaces,
            Answer answer,
            @Nullable Certainty certainty) {

        WaitingResponse {
            requireGiven(event, question, answer);
        }
    }

    record SubmitRequest(UUID device, @Nullable List<WaitingResponse> waiting) {

        SubmitRequest {
            requireGiven(device);
        }
    }

    record MoveRequest(UUID device, Integer place, @Nullable List<WaitingResponse> waiting) {

        MoveRequest {
            requireGiven(device, place);
        }
    }

    record Kept(String event, String question, String result, int revision, Instant recordedAt) {}

    record Conflict(String type, String event, String question, String result, CurrentLine current, Yours yours) {}

    record CurrentLine(
            int revision, Answer answer, @Nullable Certainty certainty, Instant recordedAt) {}

    record Yours(Answer answer, @Nullable Certainty certainty) {}

    record Conflicts(String type, List<Conflict> conflicts) {}

    record ShownOutcome(
            String attempt,
            String state,
            Instant submittedAt,
            @Nullable Double score,
            @Nullable Double maxScore,
            @Nullable Double scaledScore,
            boolean passed,
            double passMark,
            @Nullable Integer attemptsLeft,
            @Nullable Instant nextAt,
            ModuleStanding module,
            Standing course,
            ShownReview review) {}

    /// What was handed in and has no score yet.
    record ShownHandIn(
            String attempt,
            String state,
            Instant submittedAt,
            double passMark,
            @Nullable Integer attemptsLeft,
            @Nullable Instant nextAt,
            ModuleStanding module,
            Standing course,
            ShownReview review) {}

    record ShownReview(
            @Nullable String language,
            @Nullable List<ReviewedQuestion> questions,
            @Nullable List<Review.GivenAnswer> given,
            List<Disclosure.Withheld> withheld,
            Review.@Nullable ReviewedCase caseFile,
            Review.@Nullable ReviewedPlay play,
            List<LateAnswer> late,
            boolean offersRetry) {}

    record ReviewedQuestion(
            ShownQuestion question,
            Answer answer,
            double score,
            double maxScore,
            @Nullable Explanation explanation,
            TaughtIn lesson,
            boolean voided,
            boolean accepted,
            boolean carried,
            Review.@Nullable HintCost hintCost,
            @Nullable Certainty certainty,
            @Nullable ShownAppeal appeal,
            boolean mayAppeal) {}

    record ShownAppeal(
            Appeal.State state,
            String reason,
            Instant raisedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        static ShownAppeal of(Appeal appeal) {
            var answer = appeal.answer();
            return new ShownAppeal(
                    appeal.state(),
                    appeal.reason(),
                    appeal.raisedAt(),
                    answer == null ? null : answer.text(),
                    answer == null ? null : answer.at());
        }
    }

    record AppealRequest(String question, String reason) {

        AppealRequest {
            requireGiven(question, reason);
        }
    }

    record TaughtIn(String activity, String title) {}

    record LateAnswer(String question, Answer answer, Instant recordedAt) {}

    /// A reader of JSON leaves null where nothing came.
    private static void requireGiven(@Nullable Object... values) {
        for (var value : values) {
            if (value == null) {
                throw new IllegalArgumentException("A value is missing.");
            }
        }
    }
}
