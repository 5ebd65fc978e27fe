package org.caseroom.authoring.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caseroom.authoring.KeepingOverlays;
import org.caseroom.authoring.OverlayNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Slug;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Gives what an organization has added to a course as the folder that it is.
@RestController
class OverlayArchiveController {

    private final CurrentPerson current;
    private final KeepingOverlays keeping;

    OverlayArchiveController(CurrentPerson current, KeepingOverlays keeping) {
        this.current = current;
        this.keeping = keeping;
    }

    @GetMapping("/export/overlays/{course}/{organization}")
    void archive(@PathVariable String course, @PathVariable String organization, HttpServletResponse response)
            throws IOException {
        var actor = current.actor();
        var of = new Slug(course);
        var holder = OrganizationId.of(organization);
        if (keeping.find(actor, of, holder).isEmpty()) { // before anything is written
            throw new OverlayNotFoundException();
        }
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(of + "-overlay.zip")
                        .build()
                        .toString());
        keeping.archive(actor, of, holder, response.getOutputStream());
    }

    @ExceptionHandler({OverlayNotFoundException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {
        // The status says it all.
    }
}
