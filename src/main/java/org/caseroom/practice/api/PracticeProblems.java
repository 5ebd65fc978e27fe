package org.caseroom.practice.api;

import java.util.Locale;
import org.caseroom.assessment.NotAnAnswerException;
import org.caseroom.identity.SignedOutException;
import org.caseroom.practice.ReviewNotFoundException;
import org.caseroom.shared.HttpProblems;
import org.caseroom.shared.words.Words;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// HttpProblems in the form that the player knows.
@RestControllerAdvice(basePackageClasses = PracticeProblems.class)
class PracticeProblems {

    private final HttpProblems problems;

    PracticeProblems(Words words) {
        problems = new HttpProblems(words, "practice.problem.");
    }

    @ExceptionHandler(ReviewNotFoundException.class)
    ResponseEntity<ProblemDetail> notFound(Locale locale) {
        return problems.of(HttpStatus.NOT_FOUND, "not-found", locale);
    }

    @ExceptionHandler(SignedOutException.class)
    ResponseEntity<ProblemDetail> signedOut(Locale locale) {
        return problems.of(HttpStatus.UNAUTHORIZED, "signed-out", locale);
    }

    @ExceptionHandler({NotAnAnswerException.class, HttpMessageNotReadableException.class})
    ResponseEntity<ProblemDetail> notAnAnswer(Locale locale) {
        return problems.of(HttpStatus.BAD_REQUEST, "not-an-answer", locale);
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<ProblemDetail> tryAgain(Locale locale) {
        return problems.tryAgain(locale);
    }
}
