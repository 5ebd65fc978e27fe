package org.caseroom.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says how many people have forgotten the password and wait for a link.
@Component
class WaitingLinkRequests implements WaitingWork {

    private final Directory directory;
    private final Words words;

    WaitingLinkRequests(Directory directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    @Override
    public List<Line> waiting(Actor actor, Locale locale) {
        var people = actor.holds(Role.ADMINISTRATOR) ? directory.requests(actor).size() : 0;
        return people == 0
                ? List.of()
                : List.of(new Line(words.text(locale, "people.waiting", Map.of("people", people)), "people"));
    }
}
