package org.caseroom.learning.api;

import java.io.InputStream;
import java.util.UUID;
import org.caseroom.assessment.FileId;
import org.caseroom.assessment.FileIntake;
import org.caseroom.assessment.HandingIn;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.FileDelivery;
import org.caseroom.question.HandedFile;
import org.caseroom.question.QuestionId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Files of an attempt: sent by who holds its token, before the answer that names them; given back to who sent them.
@RestController
class HandedFileController {

    private final FileIntake intake;
    private final HandingIn handingIn;
    private final CurrentPerson current;

    HandedFileController(FileIntake intake, HandingIn handingIn, CurrentPerson current) {
        this.intake = intake;
        this.handingIn = handingIn;
        this.current = current;
    }

    @PutMapping("/api/attempts/{attempt}/files/{file}")
    HandedFile send(
            @PathVariable String attempt,
            @PathVariable UUID file,
            @RequestParam String question,
            @RequestParam String name,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            InputStream body) {
        return intake.take(
                PathIds.token(authorization),
                PathIds.attempt(attempt),
                new QuestionId(question),
                new FileId(file),
                name,
                body);
    }

    @GetMapping("/api/learn/{run}/files/{file}")
    ResponseEntity<byte[]> own(@PathVariable String run, @PathVariable UUID file) {
        return FileDelivery.of(handingIn.own(current.actor().person(), PathIds.runId(run), new FileId(file)));
    }
}
