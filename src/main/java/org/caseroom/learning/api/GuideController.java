package org.caseroom.learning.api;

import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.learning.guide.ReadingGuides;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The pictures of guides, for those who may read them.
@RestController
@RequestMapping("/api/guides")
class GuideController {

    private final CurrentPerson current;
    private final ReadingGuides guides;

    GuideController(CurrentPerson current, ReadingGuides guides) {
        this.current = current;
        this.guides = guides;
    }

    @GetMapping("/courses/{course}/media/{digest}")
    ResponseEntity<byte[]> ofCourse(
            @PathVariable String course,
            @PathVariable String digest,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        try {
            return Served.immutable(
                    guides.pictureOfCourse(current.actor(), PathIds.slug(course), PathIds.digest(digest)), encodings);
        } catch (NotAllowedException nothingToThem) {
            throw new PlaceNotFoundException();
        }
    }

    @GetMapping("/runs/{run}/media/{digest}")
    ResponseEntity<byte[]> ofRun(
            @PathVariable String run,
            @PathVariable String digest,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return Served.immutable(
                guides.pictureOfRun(current.actor(), PathIds.runId(run), PathIds.digest(digest)), encodings);
    }
}
