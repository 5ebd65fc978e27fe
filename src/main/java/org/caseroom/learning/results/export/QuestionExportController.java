package org.caseroom.learning.results.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.learning.results.AnalysedQuestion;
import org.caseroom.learning.results.AnalysisFilter;
import org.caseroom.learning.results.ItemAnalysis;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Gives the analysis that is on the screen as a file.
@RestController
class QuestionExportController {

    private final ItemAnalysis analysis;
    private final CurrentPerson person;
    private final Words words;
    private final Clock clock;

    QuestionExportController(ItemAnalysis analysis, CurrentPerson person, Words words, Clock clock) {
        this.analysis = analysis;
        this.person = person;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/export/questions/{run}/{quiz}")
    void questions(
            @PathVariable String run,
            @PathVariable String quiz,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        var actor = person.actor();
        var questions = new ArrayList<AnalysedQuestion>(); // before anything is written
        analysis.each(
                actor,
                RunId.of(run),
                new Slug(quiz),
                AnalysisFilter.of(name -> Optional.ofNullable(parameters.getFirst(name))),
                questions::add);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("questions-" + quiz + "-" + LocalDate.now(clock) + ".csv")
                        .build()
                        .toString());
        var sheet = QuestionSheet.begin(response.getOutputStream(), words, actor.locale());
        questions.forEach(sheet::add);
        sheet.end();
    }

    /// Who may not look at it, and who asks for what makes no sense, finds nothing here, as on the screens.
    @ExceptionHandler({NotAllowedException.class, RunNotFoundException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {
        // The status says it all.
    }
}
