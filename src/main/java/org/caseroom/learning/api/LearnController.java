package org.caseroom.learning.api;

import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.AttemptClosedException;
import org.caseroom.assessment.AttemptState;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.Reviewing;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.Outlines;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.learning.ProgressKeeping;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.learning.regrading.RaisingAppeals;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.SingleLine;
import org.caseroom.shared.Slug;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Reading and taking part, for who is signed in: outline, lessons, images, places, quiz covers, starting an attempt.
@RestController
@RequestMapping("/api/learn")
class LearnController {

    private final CurrentPerson current;
    private final Outlines outlines;
    private final ProgressKeeping progress;
    private final TakingQuizzes quizzes;
    private final Reviewing reviewing;
    private final RaisingAppeals appeals;
    private final ShapeWriting shapes;

    LearnController(
            CurrentPerson current,
            Outlines outlines,
            ProgressKeeping progress,
            TakingQuizzes quizzes,
            Reviewing reviewing,
            RaisingAppeals appeals,
            ShapeWriting shapes) {
        this.current = current;
        this.outlines = outlines;
        this.progress = progress;
        this.quizzes = quizzes;
        this.reviewing = reviewing;
        this.appeals = appeals;
        this.shapes = shapes;
    }

    @GetMapping
    Shapes.OwnCourses own() {
        var actor = current.actor();
        return shapes.own(actor, outlines.of(actor));
    }

    @GetMapping("/{run}")
    Shapes.ShownOutline outline(@PathVariable String run) {
        var actor = current.actor();
        return shapes.outline(actor, outlines.of(actor, PathIds.runId(run)));
    }

    @GetMapping("/{run}/lessons/{content}")
    ResponseEntity<byte[]> lesson(
            @PathVariable String run,
            @PathVariable String content,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return outlines.content(current.actor(), PathIds.runId(run))
                .lesson(PathIds.digest(content))
                .map(file -> Served.immutable(file, encodings))
                .orElseThrow(PlaceNotFoundException::new);
    }

    @GetMapping("/{run}/media/{digest}")
    ResponseEntity<byte[]> media(
            @PathVariable String run,
            @PathVariable String digest,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return outlines.content(current.actor(), PathIds.runId(run))
                .media(PathIds.digest(digest))
                .map(file -> Served.immutable(file, encodings))
                .orElseThrow(PlaceNotFoundException::new);
    }

    @PutMapping("/{run}/place")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void place(@PathVariable String run, @RequestBody Shapes.PlaceChange place) {
        var anchor = place.anchor();
        if (anchor != null && (anchor.length() > 200 || !SingleLine.is(anchor))) {
            throw new PlaceNotFoundException();
        }
        progress.visit(current.actor(), PathIds.runId(run), PathIds.slug(place.activity()), anchor);
    }

    @PostMapping("/{run}/lessons/{lesson}/complete")
    Shapes.LessonCompleted complete(@PathVariable String run, @PathVariable String lesson) {
        var actor = current.actor();
        progress.read(actor, PathIds.runId(run), PathIds.slug(lesson));
        return shapes.completed(outlines.of(actor, PathIds.runId(run)), PathIds.slug(lesson));
    }

    @GetMapping("/{run}/quizzes/{quiz}")
    Shapes.Cover cover(@PathVariable String run, @PathVariable String quiz) {
        return shapes.cover(quizzes.cover(current.actor(), PathIds.runId(run), PathIds.slug(quiz)));
    }

    @PostMapping("/{run}/quizzes/{quiz}/attempts")
    Shapes.ShownAttempt start(
            @PathVariable String run, @PathVariable String quiz, @RequestBody Shapes.StartRequest request) {
        var actor = current.actor();
        var device = new DeviceId(request.device());
        var resume = request.resume();
        var access = resume == null
                ? begun(actor, PathIds.runId(run), PathIds.slug(quiz), device, request)
                : quizzes.goOn(actor, PathIds.runId(run), PathIds.slug(quiz), PathIds.attemptId(resume), device)
                        .orElseThrow(() -> new AttemptClosedException(AttemptState.GRADED));
        return shapes.attempt(access.attempt(), access.token());
    }

    private AttemptAccess begun(Actor actor, RunId run, Slug quiz, DeviceId device, Shapes.StartRequest request) {
        var code = request.code() == null ? "" : request.code();
        return Boolean.TRUE.equals(request.onlyWrong())
                ? quizzes.retry(actor, run, quiz, device, code)
                : quizzes.start(actor, run, quiz, device, code);
    }

    @GetMapping("/{run}/attempts/{attempt}/review")
    Shapes.ShownReview review(@PathVariable String run, @PathVariable String attempt) {
        var actor = current.actor();
        var id = PathIds.attemptId(attempt);
        var closed = reviewing.closed(actor.person(), id);
        if (!closed.participant().run().equals(PathIds.runId(run))) {
            throw new PlaceNotFoundException();
        }
        return shapes.review(reviewing.review(actor.person(), id), outlines.of(actor, PathIds.runId(run)));
    }

    @PostMapping("/{run}/attempts/{attempt}/appeals")
    Shapes.ShownAppeal appeal(
            @PathVariable String run, @PathVariable String attempt, @RequestBody Shapes.AppealRequest request) {
        return Shapes.ShownAppeal.of(appeals.raise(
                current.actor(),
                PathIds.runId(run),
                PathIds.attemptId(attempt),
                new QuestionId(request.question()),
                request.reason()));
    }
}
