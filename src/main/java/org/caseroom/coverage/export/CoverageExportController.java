package org.caseroom.coverage.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.caseroom.coverage.Coverage;
import org.caseroom.coverage.CoverageFilter;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.NotAllowedException;
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

/// Gives the coverage that is on the screen as a file.
@RestController
class CoverageExportController {

    private final Coverage coverage;
    private final CurrentPerson person;
    private final Words words;
    private final Clock clock;

    CoverageExportController(Coverage coverage, CurrentPerson person, Words words, Clock clock) {
        this.coverage = coverage;
        this.person = person;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/export/coverage.csv")
    void coverage(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        var actor = person.actor();
        var report = coverage.report(actor, CoverageFilter.of(parameters));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("coverage-" + LocalDate.now(clock) + ".csv")
                        .build()
                        .toString());
        new CoverageSheet(words, actor.locale()).write(report, response.getOutputStream());
    }

    /// Who may review nothing finds nothing here, as on the screens.
    @ExceptionHandler(NotAllowedException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {
        // The status says it all.
    }
}
