package org.caseroom.learning.api;

import java.util.List;
import java.util.UUID;
import org.caseroom.assessment.Answering;
import org.caseroom.assessment.AttemptClosedException;
import org.caseroom.assessment.AttemptState;
import org.caseroom.assessment.Attempting;
import org.caseroom.assessment.CheckingAnswers;
import org.caseroom.assessment.Closed;
import org.caseroom.assessment.Decided;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.EventId;
import org.caseroom.assessment.HandedIn;
import org.caseroom.assessment.NotAnAnswerException;
import org.caseroom.assessment.Outcome;
import org.caseroom.assessment.Pacing;
import org.caseroom.assessment.Pausing;
import org.caseroom.assessment.Playing;
import org.caseroom.assessment.Recorded;
import org.caseroom.assessment.Response;
import org.caseroom.assessment.Reviewing;
import org.caseroom.assessment.Submission;
import org.caseroom.assessment.Submitting;
import org.caseroom.learning.AttemptOutlines;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Working on an attempt, for who holds its token: responses, decisions, submit, review. No cookie is read here.
@RestController
@RequestMapping("/api/attempts/{attempt}")
class AttemptController {

    /// More than any quiz has questions and any device has changed its mind while the line was down.
    private static final int MOST_WAITING = 500;

    private final Attempting attempting;
    private final Answering answering;
    private final Pacing pacing;
    private final Pausing pausing;
    private final CheckingAnswers checking;
    private final Submitting submitting;
    private final Playing playing;
    private final Reviewing reviewing;
    private final AttemptOutlines outlines;
    private final ShapeWriting shapes;

    AttemptController(
            Attempting attempting,
            Answering answering,
            Pacing pacing,
            Pausing pausing,
            CheckingAnswers checking,
            Submitting submitting,
            Playing playing,
            Reviewing reviewing,
            AttemptOutlines outlines,
            ShapeWriting shapes) {
        this.attempting = attempting;
        this.answering = answering;
        this.pacing = pacing;
        this.pausing = pausing;
        this.checking = checking;
        this.submitting = submitting;
        this.playing = playing;
        this.reviewing = reviewing;
        this.outlines = outlines;
        this.shapes = shapes;
    }

    @GetMapping
    ResponseEntity<Object> resume(
            @PathVariable String attempt, @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        var token = PathIds.token(authorization);
        var open = attempting.resume(token, PathIds.attempt(attempt));
        return open.state().isOpen()
                ? ResponseEntity.ok(shapes.attempt(open, null))
                : ResponseEntity.ok(outcome(token, attempting.outcome(token, PathIds.attempt(attempt))));
    }

    @PutMapping("/responses/{event}")
    ResponseEntity<Object> respond(
            @PathVariable String attempt,
            @PathVariable UUID event,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody Shapes.ResponseBody body) {
        var response = new Response(
                new EventId(event),
                question(body.question()),
                new DeviceId(body.device()),
                body.sequence(),
                body.replaces(),
                body.answer(),
                body.certainty());
        var recorded = answering.record(PathIds.token(authorization), PathIds.attempt(attempt), response);
        return switch (recorded.result()) {
            case APPLIED, SUPERSEDED -> ResponseEntity.ok(shapes.kept(recorded));
            case CONFLICT -> ResponseEntity.status(HttpStatus.CONFLICT).body(shapes.conflict(recorded));
            case LATE -> ResponseEntity.status(HttpStatus.CONFLICT).body(closed(recorded));
        };
    }

    @PostMapping("/hints/{task}")
    Shapes.TakenHints takeHint(
            @PathVariable String attempt,
            @PathVariable String task,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        return new Shapes.TakenHints(
                answering.takeHint(PathIds.token(authorization), PathIds.attempt(attempt), question(task)));
    }

    @PostMapping("/decisions")
    ResponseEntity<Object> decide(
            @PathVariable String attempt,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody Shapes.DecisionRequest request) {
        var device = new DeviceId(request.device());
        return switch (playing.decide(
                PathIds.token(authorization), PathIds.attempt(attempt), device, request.turn(), request.choice())) {
            case Decided.Taken(var turn, var state, var decidedAt) ->
                ResponseEntity.ok(new Shapes.DecisionTaken(turn, state.name(), decidedAt));
            case Decided.MovedOn(var turn, var state) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new Shapes.MovedOn("moved-on", turn, state.name()));
            case Decided.Closed() -> throw new AttemptClosedException(AttemptState.GRADED);
        };
    }

    @PostMapping("/submit")
    ResponseEntity<Object> submit(
            @PathVariable String attempt,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody Shapes.SubmitRequest request) {
        var token = PathIds.token(authorization);
        return switch (submitting.submit(
                token, PathIds.attempt(attempt), waiting(request.device(), request.waiting()))) {
            case Submission.Accepted(var outcome) -> ResponseEntity.ok(outcome(token, outcome));
            case Submission.Waiting(var handedIn) -> ResponseEntity.ok(outcome(token, handedIn));
            case Submission.Conflicting(var conflicts) -> conflicting(conflicts);
        };
    }

    @PostMapping("/next")
    ResponseEntity<Object> moveOn(
            @PathVariable String attempt,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody Shapes.MoveRequest request) {
        var waiting = waiting(request.device(), request.waiting());
        return moved(pacing.moveOn(PathIds.token(authorization), PathIds.attempt(attempt), request.place(), waiting));
    }

    @PostMapping("/checks/{question}")
    ResponseEntity<Object> check(
            @PathVariable String attempt,
            @PathVariable String question,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody Shapes.CheckRequest request) {
        return switch (checking.check(
                PathIds.token(authorization),
                PathIds.attempt(attempt),
                new DeviceId(request.device()),
                question(question),
                waiting(request.device(), request.waiting()))) {
            case CheckingAnswers.Told.Outcome(var checked) -> ResponseEntity.ok(ShapeWriting.check(checked));
            case CheckingAnswers.Told.Conflicting(var conflicts) -> conflicting(conflicts);
            case CheckingAnswers.Told.Closed(var state) -> throw new AttemptClosedException(state);
        };
    }

    @PostMapping("/pause")
    ResponseEntity<Object> pause(
            @PathVariable String attempt,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody Shapes.PauseRequest request) {
        return moved(pausing.pause(
                PathIds.token(authorization),
                PathIds.attempt(attempt),
                new DeviceId(request.device()),
                request.taken(),
                waiting(request.device(), request.waiting())));
    }

    @PostMapping("/go-on")
    Shapes.ShownAttempt goOn(
            @PathVariable String attempt,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RequestBody Shapes.GoOnRequest request) {
        return shapes.attempt(
                pausing.goOn(PathIds.token(authorization), PathIds.attempt(attempt), request.pause()), null);
    }

    private ResponseEntity<Object> moved(Pacing.Moved moved) {
        return switch (moved) {
            case Pacing.Moved.On(var open) -> ResponseEntity.ok(shapes.attempt(open, null));
            case Pacing.Moved.Conflicting(var conflicts) -> conflicting(conflicts);
            case Pacing.Moved.Closed(var state) -> throw new AttemptClosedException(state);
        };
    }

    @GetMapping("/review")
    Shapes.ShownReview review(
            @PathVariable String attempt, @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        var token = PathIds.token(authorization);
        var review = reviewing.review(token, PathIds.attempt(attempt));
        return shapes.review(
                review,
                outlines.of(attempting.outcome(token, PathIds.attempt(attempt)).participant(), review));
    }

    private Object outcome(String token, Closed closed) {
        var review = reviewing.review(token, closed.attempt());
        var outline = outlines.of(closed.participant(), review);
        return switch (closed) {
            case Outcome outcome -> shapes.outcome(outcome, review, outline);
            case HandedIn handedIn -> shapes.handedIn(handedIn, review, outline);
        };
    }

    private ResponseEntity<Object> conflicting(List<Recorded> conflicts) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(new Shapes.Conflicts(
                        "conflict", conflicts.stream().map(shapes::conflict).toList()));
    }

    private static ProblemBody closed(Recorded recorded) {
        return new ProblemBody(
                "closed", HttpStatus.CONFLICT.value(), recorded.result().name(), recorded.recordedAt());
    }

    /// A refusal that also says what was recorded.
    record ProblemBody(String type, int status, String result, java.time.Instant recordedAt) {}

    private static List<Response> waiting(UUID device, @Nullable List<Shapes.WaitingResponse> waiting) {
        if (waiting == null) {
            return List.of();
        }
        if (waiting.size() > MOST_WAITING) {
            throw new NotAnAnswerException(question(waiting.getFirst().question()));
        }
        return waiting.stream()
                .map(each -> new Response(
                        new EventId(each.event()),
                        question(each.question()),
                        new DeviceId(each.device() == null ? device : each.device()),
                        each.sequence(),
                        each.replaces(),
                        each.answer(),
                        each.certainty()))
                .toList();
    }

    private static QuestionId question(String text) {
        return new QuestionId(text);
    }
}
