package org.caseroom.authoring.api;

import java.util.Locale;
import org.caseroom.authoring.DraftClosedException;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.authoring.DrawingBusyException;
import org.caseroom.authoring.NoSuchCasesException;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.source.NotWritableException;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.SignedOutException;
import org.caseroom.shared.words.Words;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Refusals in the form that the editor knows: a short word, and a sentence in the author's language.
@RestControllerAdvice(basePackageClasses = WritingProblems.class)
class WritingProblems {

    private final Words words;

    WritingProblems(Words words) {
        this.words = words;
    }

    @ExceptionHandler({DraftNotFoundException.class, NotAllowedException.class})
    ResponseEntity<Shapes.Refusal> notFound(Exception refused, Locale locale) {
        return refusal(HttpStatus.NOT_FOUND, "not-found", locale);
    }

    @ExceptionHandler(SignedOutException.class)
    ResponseEntity<Shapes.Refusal> signedOut(Locale locale) {
        return refusal(HttpStatus.UNAUTHORIZED, "signed-out", locale);
    }

    @ExceptionHandler(DraftClosedException.class)
    ResponseEntity<Shapes.Refusal> closed(Locale locale) {
        return refusal(HttpStatus.GONE, "discarded", locale);
    }

    @ExceptionHandler(RefusedPackException.class)
    ResponseEntity<Shapes.Refusal> tooLarge(Locale locale) {
        return refusal(HttpStatus.CONTENT_TOO_LARGE, "too-large", locale);
    }

    @ExceptionHandler({
        NotWritableException.class,
        IllegalArgumentException.class,
        HttpMessageNotReadableException.class,
        MissingServletRequestParameterException.class
    })
    ResponseEntity<Shapes.Refusal> notWritable(Exception refused, Locale locale) {
        return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "not-writable", locale);
    }

    @ExceptionHandler(NoSuchCasesException.class)
    ResponseEntity<Shapes.Refusal> noSuchCases(Locale locale) {
        return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-such-cases", locale);
    }

    @ExceptionHandler(DrawingBusyException.class)
    ResponseEntity<Shapes.Refusal> busy(Locale locale) {
        return refusal(HttpStatus.SERVICE_UNAVAILABLE, "drawing-busy", locale);
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<Shapes.Refusal> tryAgain(Locale locale) {
        return refusal(HttpStatus.SERVICE_UNAVAILABLE, "try-again", locale);
    }

    private ResponseEntity<Shapes.Refusal> refusal(HttpStatus status, String type, Locale locale) {
        return ResponseEntity.status(status)
                .body(new Shapes.Refusal(type, words.text(locale, "authoring.problem." + type), null));
    }
}
