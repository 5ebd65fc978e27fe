package org.caseroom.learning.api;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.caseroom.assessment.Attempting;
import org.caseroom.assessment.Checked;
import org.caseroom.assessment.CurrentAnswer;
import org.caseroom.assessment.HandedIn;
import org.caseroom.assessment.OpenAttempt;
import org.caseroom.assessment.Outcome;
import org.caseroom.assessment.Recorded;
import org.caseroom.assessment.Review;
import org.caseroom.coursepack.AssignmentActivity;
import org.caseroom.coursepack.ExerciseActivity;
import org.caseroom.coursepack.GradedActivity;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.coursepack.ScenarioActivity;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Outline;
import org.caseroom.learning.Progress;
import org.caseroom.learning.QuizCover;
import org.caseroom.question.ReviewRules;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns what the services say into what goes over the line.
@Component
class ShapeWriting {

    private final Clock clock;

    ShapeWriting(Clock clock) {
        this.clock = clock;
    }

    Shapes.OwnCourses own(Actor actor, List<Outline> outlines) {
        return new Shapes.OwnCourses(
                person(actor),
                outlines.stream()
                        .map(outline -> new Shapes.OwnCourse(
                                outline.run().toString(),
                                outline.course().value(),
                                outline.title(),
                                outline.language(),
                                outline.completedActivities(),
                                outline.required().size(),
                                outline.progress().completion(),
                                outline.progress().success(),
                                outline.closesAt(),
                                outline.dueAt(),
                                outline.continueAt().value()))
                        .toList());
    }

    Shapes.ShownOutline outline(Actor actor, Outline outline) {
        var place = outline.place();
        return new Shapes.ShownOutline(
                outline.run().toString(),
                outline.course().value(),
                outline.title(),
                outline.language(),
                person(actor),
                outline.preview(),
                outline.progress().completion(),
                outline.progress().success(),
                outline.closesAt(),
                outline.dueAt(),
                place == null ? null : new Shapes.ShownPlace(place.activity().value(), place.anchor(), place.at()),
                outline.modules().stream().map(ShapeWriting::module).toList(),
                outline.places());
    }

    Shapes.LessonCompleted completed(Outline outline, Slug lesson) {
        return new Shapes.LessonCompleted(
                outline.activity(lesson).progress().completion(),
                moduleOf(outline, lesson),
                standing(outline.progress()));
    }

    Shapes.Cover cover(QuizCover cover) {
        var activity = cover.activity();
        var taking = activity.taking();
        var limit = cover.timeLimit();
        var coolDown = taking.coolDown();
        var pause = taking.pause();
        var open = cover.open();
        return new Shapes.Cover(
                activity.id().value(),
                activity.title(),
                intro(activity),
                Outline.Kind.of(activity),
                questions(activity),
                taking.passMark(),
                activity.minutes(),
                limit == null ? null : Math.ceilDiv(limit.toSeconds(), 60),
                cover.attemptsAllowed(),
                cover.attempts().size(),
                cover.mayStart(),
                cover.reason(),
                cover.nextAt(),
                cover.window().opensAt(),
                cover.window().closesAt(),
                cover.window().needsCode(),
                coolDown == null ? null : coolDown.toMinutes(),
                taking.counts(),
                taking.pace(),
                pause == null
                        ? null
                        : new Shapes.AllowedPause(pause.times(), pause.atMost().toMinutes()),
                taking.review().tellsDuring() ? taking.review().tellsMostDuring() : null,
                cover.attempts().stream()
                        .map(attempt -> new Shapes.AttemptLine(
                                attempt.id().toString(),
                                attempt.number(),
                                attempt.state().name(),
                                attempt.startedAt(),
                                attempt.submittedAt(),
                                attempt.score(),
                                attempt.maxScore(),
                                attempt.scaledScore(),
                                attempt.passed()))
                        .toList(),
                open == null ? null : open.toString(),
                cover.mayRetryWrong(),
                cover.before());
    }

    /// None where what is asked is no list of questions.
    private static int questions(GradedActivity activity) {
        return switch (activity) {
            case QuizActivity quiz -> quiz.quiz().size();
            case AssignmentActivity assignment -> assignment.tasks().size();
            case ExerciseActivity _, ScenarioActivity _ -> 0;
        };
    }

    private static String intro(GradedActivity activity) {
        return switch (activity) {
            case QuizActivity quiz -> quiz.quiz().intro().html();
            case AssignmentActivity assignment -> assignment.brief().html();
            case ExerciseActivity exercise -> exercise.brief().html();
            case ScenarioActivity scenario -> scenario.brief().html();
        };
    }

    Shapes.ShownAttempt attempt(OpenAttempt attempt, @Nullable String token) {
        return new Shapes.ShownAttempt(
                attempt.attempt().toString(),
                token,
                attempt.participant().person().toString(),
                tag(attempt.language()),
                attempt.number(),
                attempt.state().name(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.submittedAt(),
                Attempting.GRACE.toSeconds(),
                clock.instant(),
                attempt.passMark(),
                new Shapes.ShownPacing(
                        attempt.pacing().pace(),
                        attempt.pacing().place(),
                        attempt.pacing().questions()),
                pauses(attempt.pauses()),
                attempt.variant().questions(),
                attempt.variant().caseFile(),
                attempt.variant().turn(),
                attempt.variant().hints(),
                attempt.answers().stream()
                        .map(answer -> new Shapes.ShownAnswer(
                                answer.question().value(),
                                answer.revision(),
                                answer.answer(),
                                answer.certainty(),
                                answer.recordedAt()))
                        .toList(),
                attempt.asksCertainty(),
                checks(attempt.checks()),
                attempt.carried());
    }

    private static Shapes.@Nullable ShownChecks checks(OpenAttempt.@Nullable Checks checks) {
        return checks == null
                ? null
                : new Shapes.ShownChecks(
                        checks.tells(),
                        checks.done().stream().map(ShapeWriting::check).toList());
    }

    static Shapes.ShownCheck check(Checked checked) {
        var outcome = checked.outcome();
        return new Shapes.ShownCheck(
                outcome.question().id(),
                checked.revision(),
                outcome.answer(),
                outcome.score(),
                outcome.maxScore(),
                outcome.explanation(),
                outcome.voided(),
                outcome.accepted(),
                checked.at());
    }

    private static Shapes.@Nullable ShownPauses pauses(OpenAttempt.@Nullable Pauses pauses) {
        return pauses == null
                ? null
                : new Shapes.ShownPauses(
                        pauses.allowed().times(),
                        pauses.allowed().atMost().toSeconds(),
                        pauses.taken(),
                        pauses.until());
    }

    private static @Nullable String tag(@Nullable Locale language) {
        return language == null ? null : language.toLanguageTag();
    }

    Shapes.Kept kept(Recorded recorded) {
        return new Shapes.Kept(
                recorded.event().toString(),
                recorded.question().value(),
                recorded.result().name(),
                recorded.revision(),
                recorded.recordedAt());
    }

    Shapes.Conflict conflict(Recorded recorded) {
        var current = recorded.current();
        if (current == null) {
            throw new IllegalStateException("A conflict is with something.");
        }
        return new Shapes.Conflict(
                "conflict",
                recorded.event().toString(),
                recorded.question().value(),
                recorded.result().name(),
                new Shapes.CurrentLine(current.revision(), current.answer(), current.certainty(), current.recordedAt()),
                new Shapes.Yours(recorded.answer(), recorded.certainty()));
    }

    Shapes.ShownOutcome outcome(Outcome outcome, Review review, Outline outline) {
        var told = review.disclosure().shows(ReviewRules.Part.SCORE);
        return new Shapes.ShownOutcome(
                outcome.attempt().toString(),
                outcome.state().name(),
                outcome.submittedAt(),
                told ? outcome.score() : null,
                told ? outcome.maxScore() : null,
                told ? outcome.scaledScore() : null,
                outcome.passed(),
                outcome.passMark(),
                outcome.attemptsLeft(),
                outcome.nextAt(),
                moduleOf(outline, outcome.activity()),
                standing(outline.progress()),
                review(review, outline));
    }

    Shapes.ShownHandIn handedIn(HandedIn handedIn, Review review, Outline outline) {
        return new Shapes.ShownHandIn(
                handedIn.attempt().toString(),
                handedIn.state().name(),
                handedIn.submittedAt(),
                handedIn.passMark(),
                handedIn.attemptsLeft(),
                handedIn.nextAt(),
                moduleOf(outline, handedIn.activity()),
                standing(outline.progress()),
                review(review, outline));
    }

    Shapes.ShownReview review(Review review, Outline outline) {
        var questions = review.questions();
        return new Shapes.ShownReview(
                tag(review.language()),
                questions == null
                        ? null
                        : questions.stream()
                                .map(question -> reviewed(question, outline))
                                .toList(),
                review.given(),
                review.disclosure().withheld(),
                review.caseFile(),
                review.play(),
                review.late().stream().map(ShapeWriting::late).toList(),
                review.offersRetry());
    }

    private static Shapes.ReviewedQuestion reviewed(Review.ReviewedQuestion question, Outline outline) {
        var appeal = question.appeal();
        return new Shapes.ReviewedQuestion(
                question.question(),
                question.answer(),
                question.score(),
                question.maxScore(),
                question.explanation(),
                new Shapes.TaughtIn(
                        question.lesson().value(),
                        outline.activity(question.lesson()).title()),
                question.voided(),
                question.accepted(),
                question.carried(),
                question.hintCost(),
                question.certainty(),
                appeal == null ? null : Shapes.ShownAppeal.of(appeal),
                question.mayAppeal());
    }

    private static Shapes.LateAnswer late(CurrentAnswer answer) {
        return new Shapes.LateAnswer(answer.question().value(), answer.answer(), answer.recordedAt());
    }

    private static Shapes.ShownModule module(Outline.OutlineModule module) {
        return new Shapes.ShownModule(
                module.id().value(),
                module.title(),
                module.progress().completion(),
                module.progress().success(),
                module.activities().stream().map(ShapeWriting::activity).toList());
    }

    private static Shapes.ShownActivity activity(Outline.OutlineActivity activity) {
        var content = activity.content();
        return new Shapes.ShownActivity(
                activity.id().value(),
                activity.kind().name(),
                activity.title(),
                activity.minutes(),
                activity.bytes(),
                content == null ? null : content.value(),
                activity.progress().completion(),
                activity.progress().success(),
                activity.progress().scaledScore());
    }

    private static Shapes.ModuleStanding moduleOf(Outline outline, Slug activity) {
        return outline.modules().stream()
                .filter(module ->
                        module.activities().stream().anyMatch(each -> each.id().equals(activity)))
                .map(module -> new Shapes.ModuleStanding(
                        module.id().value(),
                        module.progress().completion(),
                        module.progress().success()))
                .findFirst()
                .orElseThrow();
    }

    private static Shapes.Standing standing(Progress progress) {
        return new Shapes.Standing(progress.completion(), progress.success());
    }

    private static Shapes.ShownPerson person(Actor actor) {
        return new Shapes.ShownPerson(
                actor.person().toString(), actor.name(), actor.locale().toLanguageTag());
    }
}
