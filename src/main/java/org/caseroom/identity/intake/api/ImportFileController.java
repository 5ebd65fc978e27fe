package org.caseroom.identity.intake.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.intake.ImportId;
import org.caseroom.identity.intake.ImportNotFoundException;
import org.caseroom.identity.intake.ImportSheet;
import org.caseroom.identity.intake.ImportingPeople;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Gives the file to fill in, and the rows of an import that were not imported.
@RestController
class ImportFileController {

    private final ImportingPeople importing;
    private final ImportSheet sheet;
    private final Access access;
    private final CurrentPerson person;

    ImportFileController(ImportingPeople importing, ImportSheet sheet, Access access, CurrentPerson person) {
        this.importing = importing;
        this.sheet = sheet;
        this.access = access;
        this.person = person;
    }

    @GetMapping("/export/people/template.csv")
    void template(HttpServletResponse response) throws IOException {
        var actor = person.actor();
        access.requireAnywhere(actor, Action.MANAGE_PEOPLE);
        begin(response, "people.csv");
        sheet.template(response.getOutputStream(), actor.locale());
    }

    @GetMapping("/export/people/import/{id}/not-imported.csv")
    void faulty(@PathVariable String id, HttpServletResponse response) throws IOException {
        var actor = person.actor();
        var rows = importing.faulty(actor, ImportId.of(id)); // before anything is written
        begin(response, "not-imported.csv");
        sheet.faulty(response.getOutputStream(), actor.locale(), rows);
    }

    private static void begin(HttpServletResponse response, String name) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /// Who may see nothing finds nothing here, as on the screens.
    @ExceptionHandler({ImportNotFoundException.class, NotAllowedException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {
        // The status says it all.
    }
}
