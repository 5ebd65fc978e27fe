package org.caseroom.authoring.api;

import java.util.List;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.authoring.SampleCase;
import org.caseroom.authoring.SampleCases;
import org.caseroom.authoring.WantedCases;
import org.caseroom.casework.trial.Odds;
import org.caseroom.identity.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the parameters of a hands-on case lead to. Holds solutions, so no copy of it is kept on the way.
@RestController
@RequestMapping("/api/writing/{draft}")
class SampleController {

    private final CurrentPerson current;
    private final SampleCases samples;

    SampleController(CurrentPerson current, SampleCases samples) {
        this.current = current;
        this.samples = samples;
    }

    @PostMapping("/cases")
    ResponseEntity<List<SampleCase>> cases(@PathVariable String draft, @RequestBody Shapes.Wanted wanted) {
        return unkept(samples.draw(current.actor(), id(draft), wanted(wanted), wanted.from()));
    }

    @PostMapping("/odds")
    ResponseEntity<Odds> odds(@PathVariable String draft, @RequestBody Shapes.Wanted wanted) {
        return unkept(samples.odds(current.actor(), id(draft), wanted(wanted)));
    }

    private static <T> ResponseEntity<T> unkept(T body) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(body);
    }

    private static WantedCases wanted(Shapes.Wanted wanted) {
        return new WantedCases(wanted.kind(), wanted.difficulty(), wanted.parameters());
    }

    private static DraftId id(String text) {
        try {
            return DraftId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new DraftNotFoundException();
        }
    }
}
