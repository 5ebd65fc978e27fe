package org.caseroom.learning.results.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.learning.results.LearningGain;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.shared.RunId;
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

/// Gives what was learned in a run as a file.
@RestController
class GainExportController {

    private final LearningGain gain;
    private final CurrentPerson person;
    private final Words words;
    private final Clock clock;

    GainExportController(LearningGain gain, CurrentPerson person, Words words, Clock clock) {
        this.gain = gain;
        this.person = person;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/export/gain/{run}")
    void gain(
            @PathVariable String run,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        var actor = person.actor();
        var gains = gain.takenOut(
                actor, RunId.of(run), ResultsFilter.of(name -> Optional.ofNullable(parameters.getFirst(name))));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("gain-" + LocalDate.now(clock) + ".csv")
                        .build()
                        .toString());
        GainSheet.write(gains, response.getOutputStream(), words, actor.locale());
    }

    /// Who may not look at it, and who asks for what makes no sense, finds nothing here, as on the screens.
    @ExceptionHandler({NotAllowedException.class, RunNotFoundException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {
        // The status says it all.
    }
}
