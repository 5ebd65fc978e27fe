package org.caseroom.credential.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caseroom.credential.RecordOfCompletion;
import org.caseroom.credential.RecordsOfCompletion;
import org.caseroom.credential.paper.RecordPrinting;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.CourseRecordId;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.shared.RunId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Gives records of completion as PDF: one's own by its run, that of others by its id.
@RestController
class RecordOfCompletionController {

    private final RecordsOfCompletion records;
    private final RecordPrinting printing;
    private final CurrentPerson person;

    RecordOfCompletionController(RecordsOfCompletion records, RecordPrinting printing, CurrentPerson person) {
        this.records = records;
        this.printing = printing;
        this.person = person;
    }

    @GetMapping("/export/record/run/{run}")
    ResponseEntity<byte[]> own(@PathVariable String run) {
        return file(records.own(person.actor(), runOf(run)));
    }

    @GetMapping("/export/record/{record}")
    ResponseEntity<byte[]> of(@PathVariable String record) {
        return file(records.of(person.actor(), recordOf(record)));
    }

    private ResponseEntity<byte[]> file(RecordOfCompletion record) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(record).toString())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(printing.pdf(record, person.actor().locale()));
    }

    /// Nothing that a person typed: a file's name is read by every system that it passes.
    private static ContentDisposition disposition(RecordOfCompletion record) {
        var day = LocalDate.ofInstant(record.issuedAt(), ZoneOffset.UTC);
        var id = record.course().id().toString();
        return ContentDisposition.attachment()
                .filename("record-of-completion-%s-%s.pdf".formatted(day, id.substring(id.length() - 8)))
                .build();
    }

    private static RunId runOf(String text) {
        try {
            return RunId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new PlaceNotFoundException();
        }
    }

    private static CourseRecordId recordOf(String text) {
        try {
            return CourseRecordId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new PlaceNotFoundException();
        }
    }

    /// What is missing and what is somebody else's answer alike.
    @ExceptionHandler(PlaceNotFoundException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {
        // The status says it all.
    }
}
