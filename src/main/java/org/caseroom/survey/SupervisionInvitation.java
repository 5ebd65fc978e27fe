package org.caseroom.survey;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Invitation;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says on the home page about how many of their people a supervisor is asked.
@Component
class SupervisionInvitation implements Invitation {

    private final Supervising supervising;
    private final Words words;

    SupervisionInvitation(Supervising supervising, Words words) {
        this.supervising = supervising;
        this.words = words;
    }

    @Override
    public Optional<Card> to(Actor actor, Locale locale) {
        var waiting = supervising.of(actor).stream()
                .filter(asked -> asked.answeredAt() == null)
                .count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Card(
                        "supervision",
                        words.text(locale, "survey.supervision.label", Map.of()),
                        words.text(locale, "survey.supervision.waiting", Map.of("people", waiting)),
                        words.text(locale, "survey.supervision.waiting.text", Map.of()),
                        "supervision",
                        words.text(locale, "survey.supervision.open", Map.of())));
    }
}
