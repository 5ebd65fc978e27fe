package org.caseroom.authoring.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.authoring.Drafting;
import org.caseroom.identity.CurrentPerson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Gives a draft as the folder that it is.
@RestController
class ArchiveController {

    private final CurrentPerson current;
    private final Drafting drafting;

    ArchiveController(CurrentPerson current, Drafting drafting) {
        this.current = current;
        this.drafting = drafting;
    }

    @GetMapping("/export/drafts/{draft}")
    void archive(@PathVariable String draft, HttpServletResponse response) throws IOException {
        var actor = current.actor();
        var found = drafting.find(actor, DraftId.of(draft)); // before anything is written
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(found.course() + ".zip")
                        .build()
                        .toString());
        drafting.archive(actor, found.id(), response.getOutputStream());
    }

    @ExceptionHandler({DraftNotFoundException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {
        // The status says it all.
    }
}
