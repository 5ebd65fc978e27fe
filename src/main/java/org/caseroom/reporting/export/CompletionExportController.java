package org.caseroom.reporting.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.reporting.CompletionFilter;
import org.caseroom.reporting.CompletionReview;
import org.caseroom.shared.words.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Gives the review that is on the screen as a file.
@RestController
class CompletionExportController {

    private final CompletionReview review;
    private final Access access;
    private final CurrentPerson person;
    private final Words words;
    private final Clock clock;

    CompletionExportController(CompletionReview review, Access access, CurrentPerson person, Words words, Clock clock) {
        this.review = review;
        this.access = access;
        this.person = person;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/export/completion.csv")
    void completion(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        var actor = person.actor();
        access.requireAnywhere(actor, Action.REVIEW_COMPLETION); // before anything is written
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("completion-" + LocalDate.now(clock) + ".csv")
                        .build()
                        .toString());
        var sheet = CompletionSheet.begin(response.getOutputStream(), words, actor.locale());
        review.each(actor, CompletionFilter.of(parameters), sheet::add);
        sheet.end();
    }

    /// Who may review nothing finds nothing here, as on the screens.
    @ExceptionHandler(NotAllowedException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {
        // The status says it all.
    }
}
