package org.caseroom.survey.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.Words;
import org.caseroom.survey.SurveyResult;
import org.caseroom.survey.SurveyResults;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Gives what may be seen of a survey as a file: the same totals as on the screen, and no more.
@RestController
class SurveyExportController {

    private final SurveyResults results;
    private final CurrentPerson person;
    private final Words words;

    SurveyExportController(SurveyResults results, CurrentPerson person, Words words) {
        this.results = results;
        this.person = person;
        this.words = words;
    }

    @GetMapping("/export/surveys/{run}/{survey}.csv")
    void survey(@PathVariable String run, @PathVariable String survey, HttpServletResponse response)
            throws IOException {
        var actor = person.actor();
        var result = find(run, survey);
        response.setContentType("text/csv;charset=UTF-8");
        // Without the day: who asks twice gets the same file.
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("survey-" + result.survey().id() + ".csv")
                        .build()
                        .toString());
        new SurveySheet(words, actor.locale()).write(result, response.getOutputStream());
    }

    private SurveyResult find(String run, String survey) {
        try {
            return results.of(person.actor(), RunId.of(run), new Slug(survey));
        } catch (IllegalArgumentException noId) {
            throw new RunNotFoundException();
        }
    }

    /// Who may review nothing of it finds nothing here, as on the screens.
    @ExceptionHandler({NotAllowedException.class, RunNotFoundException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {
        // The status says it all.
    }
}
