package org.caseroom.shared;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.caseroom.shared.words.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// HttpProblems over HTTP in the form that the player knows (RFC 9457): a short word, and a title in the reader's
/// language.
public final class HttpProblems {

    private final Words words;
    private final String titles;

    /// @param titles what the keys of the titles begin with; the short word follows
    public HttpProblems(Words words, String titles) {
        this.words = words;
        this.titles = titles;
    }

    public ResponseEntity<ProblemDetail> of(HttpStatus status, String type, Locale locale) {
        return of(status, type, Map.of(), locale);
    }

    /// @param more what is to be said besides, by name
    public ResponseEntity<ProblemDetail> of(HttpStatus status, String type, Map<String, Object> more, Locale locale) {
        return ResponseEntity.status(status).body(problem(status, type, more, locale));
    }

    /// Two requests of one person waited for each other, and the store ended one of them: nothing of it was kept.
    public ResponseEntity<ProblemDetail> tryAgain(Locale locale) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "try-again", Map.of(), locale));
    }

    private ProblemDetail problem(HttpStatus status, String type, Map<String, Object> more, Locale locale) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(type));
        problem.setTitle(words.text(locale, titles + type, Map.of()));
        more.forEach(problem::setProperty);
        return problem;
    }
}
