package org.caseroom.learning.api;

import org.caseroom.learning.PlaceNotFoundException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers what no other part of the interface answers, so that a wrong address is a problem and never a page.
@RestController
class NoSuchApiController {

    @RequestMapping("/api/**")
    void nothing() {
        throw new PlaceNotFoundException();
    }
}
