package org.caseroom.learning.api;

import java.util.Locale;
import java.util.Map;
import org.caseroom.assessment.AttemptClosedException;
import org.caseroom.assessment.AttemptNotFoundException;
import org.caseroom.assessment.AttemptPausedException;
import org.caseroom.assessment.AwaitingMarksException;
import org.caseroom.assessment.CoolingDownException;
import org.caseroom.assessment.FileNotFoundException;
import org.caseroom.assessment.FileRefusedException;
import org.caseroom.assessment.NoAttemptsLeftException;
import org.caseroom.assessment.NoLongerTakingPartException;
import org.caseroom.assessment.NoPauseLeftException;
import org.caseroom.assessment.NotAPlayException;
import org.caseroom.assessment.NotAnAnswerException;
import org.caseroom.assessment.NotAppealableException;
import org.caseroom.assessment.NotCheckableException;
import org.caseroom.assessment.NotInSequenceException;
import org.caseroom.assessment.NothingToRetryException;
import org.caseroom.assessment.OutsideWindowException;
import org.caseroom.assessment.QuestionCheckedException;
import org.caseroom.assessment.QuestionLeftException;
import org.caseroom.assessment.UnknownAttemptTokenException;
import org.caseroom.assessment.UploadsBusyException;
import org.caseroom.assessment.WrongCodeException;
import org.caseroom.casework.scenario.NotOfferedException;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.SignedOutException;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.learning.RunClosedException;
import org.caseroom.shared.HttpProblems;
import org.caseroom.shared.words.Words;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// HttpProblems in the form that the player knows: a short word, and a title in the reader's language.
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {

    private final HttpProblems problems;

    ApiProblems(Words words) {
        problems = new HttpProblems(words, "learning.problem.");
    }

    @ExceptionHandler({
        PlaceNotFoundException.class,
        RunNotFoundException.class,
        AttemptNotFoundException.class,
        FileNotFoundException.class
    })
    ResponseEntity<ProblemDetail> notFound(Exception refused, Locale locale) {
        return problems.of(HttpStatus.NOT_FOUND, "not-found", locale);
    }

    @ExceptionHandler(SignedOutException.class)
    ResponseEntity<ProblemDetail> signedOut(Locale locale) {
        return problems.of(HttpStatus.UNAUTHORIZED, "signed-out", locale);
    }

    @ExceptionHandler({UnknownAttemptTokenException.class, MissingRequestHeaderException.class})
    ResponseEntity<ProblemDetail> attemptToken(Exception refused, Locale locale) {
        return problems.of(HttpStatus.UNAUTHORIZED, "attempt-token", locale);
    }

    @ExceptionHandler({
        NotAnAnswerException.class,
        NotAPlayException.class,
        NotInSequenceException.class,
        NotOfferedException.class,
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        IllegalArgumentException.class
    })
    ResponseEntity<ProblemDetail> notAnAnswer(Exception refused, Locale locale) {
        return problems.of(HttpStatus.BAD_REQUEST, "not-an-answer", locale);
    }

    @ExceptionHandler(NoAttemptsLeftException.class)
    ResponseEntity<ProblemDetail> noAttemptsLeft(Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "no-attempts-left", locale);
    }

    @ExceptionHandler(RunClosedException.class)
    ResponseEntity<ProblemDetail> runClosed(Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "run-closed", locale);
    }

    @ExceptionHandler(NotAppealableException.class)
    ResponseEntity<ProblemDetail> notAppealable(Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "not-appealable", locale);
    }

    @ExceptionHandler(NothingToRetryException.class)
    ResponseEntity<ProblemDetail> nothingToRetry(Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "nothing-to-retry", locale);
    }

    @ExceptionHandler(NoLongerTakingPartException.class)
    ResponseEntity<ProblemDetail> withdrawn(Locale locale) {
        return problems.of(HttpStatus.FORBIDDEN, "withdrawn", locale);
    }

    @ExceptionHandler(AttemptClosedException.class)
    ResponseEntity<ProblemDetail> closed(AttemptClosedException closed, Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "closed", Map.of("state", closed.state()), locale);
    }

    @ExceptionHandler(AttemptPausedException.class)
    ResponseEntity<ProblemDetail> paused(AttemptPausedException paused, Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "paused", Map.of("until", paused.until()), locale);
    }

    @ExceptionHandler(NotCheckableException.class)
    ResponseEntity<ProblemDetail> notCheckable(Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "not-checkable", locale);
    }

    @ExceptionHandler(QuestionCheckedException.class)
    ResponseEntity<ProblemDetail> questionChecked(QuestionCheckedException checked, Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "question-checked", Map.of("state", checked.state()), locale);
    }

    @ExceptionHandler(NoPauseLeftException.class)
    ResponseEntity<ProblemDetail> noPauseLeft(Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "no-pause-left", locale);
    }

    @ExceptionHandler(QuestionLeftException.class)
    ResponseEntity<ProblemDetail> questionLeft(QuestionLeftException left, Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "question-left", Map.of("state", left.state()), locale);
    }

    @ExceptionHandler(OutsideWindowException.class)
    ResponseEntity<ProblemDetail> outsideWindow(OutsideWindowException outside, Locale locale) {
        return problems.of(HttpStatus.CONFLICT, outside.early() ? "window-not-open" : "window-closed", locale);
    }

    @ExceptionHandler(WrongCodeException.class)
    ResponseEntity<ProblemDetail> wrongCode(WrongCodeException wrong, Locale locale) {
        return problems.of(HttpStatus.CONFLICT, wrong.tooMany() ? "too-many-codes" : "wrong-code", locale);
    }

    @ExceptionHandler(CoolingDownException.class)
    ResponseEntity<ProblemDetail> coolingDown(CoolingDownException early, Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "cooling-down", Map.of("until", early.until()), locale);
    }

    @ExceptionHandler(AwaitingMarksException.class)
    ResponseEntity<ProblemDetail> awaitingMarks(Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "awaiting-marks", locale);
    }

    @ExceptionHandler(FileRefusedException.class)
    ResponseEntity<ProblemDetail> fileRefused(FileRefusedException refused, Locale locale) {
        var status = switch (refused.reason()) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case CUT -> HttpStatus.BAD_REQUEST;
            case TOO_MANY -> HttpStatus.CONFLICT;
            case EMPTY, NOT_WANTED, NOT_AS_NAMED, DAMAGED, LOCKED, ACTIVE, MIXED, SWOLLEN ->
                HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return problems.of(status, "file-refused", Map.of("reason", refused.reason()), locale);
    }

    @ExceptionHandler({ConcurrencyFailureException.class, UploadsBusyException.class})
    ResponseEntity<ProblemDetail> tryAgain(Exception busy, Locale locale) {
        return problems.tryAgain(locale);
    }
}
