package org.caseroom.survey.api;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.caseroom.identity.SignedOutException;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.shared.words.Words;
import org.caseroom.survey.NotAReplyException;
import org.caseroom.survey.RepliedAlreadyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Refusals in the form that the player knows.
@RestControllerAdvice(basePackageClasses = SurveyProblems.class)
class SurveyProblems {

    private final Words words;

    SurveyProblems(Words words) {
        this.words = words;
    }

    @ExceptionHandler(PlaceNotFoundException.class)
    ResponseEntity<ProblemDetail> notFound(Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "not-found", locale).body();
    }

    @ExceptionHandler(SignedOutException.class)
    ResponseEntity<ProblemDetail> signedOut(Locale locale) {
        return problem(HttpStatus.UNAUTHORIZED, "signed-out", locale).body();
    }

    @ExceptionHandler({NotAReplyException.class, HttpMessageNotReadableException.class})
    ResponseEntity<ProblemDetail> notAReply(Locale locale) {
        return problem(HttpStatus.BAD_REQUEST, "not-a-reply", locale).body();
    }

    @ExceptionHandler(RepliedAlreadyException.class)
    ResponseEntity<ProblemDetail> repliedAlready(Locale locale) {
        return problem(HttpStatus.CONFLICT, "replied-already", locale).body();
    }

    /// Two requests of one person waited for each other, and the store ended one of them: nothing of it was kept.
    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<ProblemDetail> tryAgain(Locale locale) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "try-again", locale).body();
    }

    private Refused problem(HttpStatus status, String type, Locale locale) {
        return new Refused(status, type, words.text(locale, "survey.problem." + type, Map.of()));
    }

    private record Refused(HttpStatus status, String type, String title) {

        ResponseEntity<ProblemDetail> body() {
            var problem = ProblemDetail.forStatus(status);
            problem.setType(URI.create(type));
            problem.setTitle(title);
            var answer = ResponseEntity.status(status);
            return (status == HttpStatus.SERVICE_UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, "1") : answer)
                    .body(problem);
        }
    }
}
