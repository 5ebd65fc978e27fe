package org.caseroom.learning.marking.ui;

import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.FileId;
import org.caseroom.assessment.PieceId;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.FileDelivery;
import org.caseroom.learning.marking.MarkingRuns;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Gives a file that was handed in to who marks it.
@RestController
class MarkedFileController {

    private final MarkingRuns marking;
    private final CurrentPerson person;

    MarkedFileController(MarkingRuns marking, CurrentPerson person) {
        this.marking = marking;
        this.person = person;
    }

    static String address(RunId run, PieceId piece, FileId file) {
        return "export/marking/%s/%s/%s/%s"
                .formatted(run, piece.attempt(), piece.question().value(), file);
    }

    @GetMapping("/export/marking/{run}/{attempt}/{question}/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String run,
            @PathVariable String attempt,
            @PathVariable String question,
            @PathVariable String file) {
        var piece = new PieceId(AttemptId.of(attempt), new QuestionId(question));
        return FileDelivery.of(marking.file(person.actor(), RunId.of(run), piece, FileId.of(file)));
    }

    @ExceptionHandler({RunNotFoundException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {
        // The status says it all.
    }
}
