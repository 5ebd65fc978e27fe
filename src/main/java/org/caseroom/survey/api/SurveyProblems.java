package org.caseroom.survey.api;

import java.util.Locale;
import org.caseroom.identity.SignedOutException;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.shared.HttpProblems;
import org.caseroom.shared.words.Words;
import org.caseroom.survey.NotAReplyException;
import org.caseroom.survey.RepliedAlreadyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// HttpProblems in the form that the player knows.
@RestControllerAdvice(basePackageClasses = SurveyProblems.class)
class SurveyProblems {

    private final HttpProblems problems;

    SurveyProblems(Words words) {
        problems = new HttpProblems(words, "survey.problem.");
    }

    @ExceptionHandler(PlaceNotFoundException.class)
    ResponseEntity<ProblemDetail> notFound(Locale locale) {
        return problems.of(HttpStatus.NOT_FOUND, "not-found", locale);
    }

    @ExceptionHandler(SignedOutException.class)
    ResponseEntity<ProblemDetail> signedOut(Locale locale) {
        return problems.of(HttpStatus.UNAUTHORIZED, "signed-out", locale);
    }

    @ExceptionHandler({NotAReplyException.class, HttpMessageNotReadableException.class})
    ResponseEntity<ProblemDetail> notAReply(Locale locale) {
        return problems.of(HttpStatus.BAD_REQUEST, "not-a-reply", locale);
    }

    @ExceptionHandler(RepliedAlreadyException.class)
    ResponseEntity<ProblemDetail> repliedAlready(Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "replied-already", locale);
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<ProblemDetail> tryAgain(Locale locale) {
        return problems.tryAgain(locale);
    }
}
