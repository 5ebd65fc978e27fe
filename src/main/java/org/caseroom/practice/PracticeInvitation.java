package org.caseroom.practice;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Invitation;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says on the home page how much there is to practise: "12 cards, 4 minutes".
@Component
class PracticeInvitation implements Invitation {

    private final Practising practising;
    private final Words words;

    PracticeInvitation(Practising practising, Words words) {
        this.practising = practising;
        this.words = words;
    }

    @Override
    public Optional<Card> to(Actor actor, Locale locale) {
        return Optional.of(practising.standing(actor))
                .filter(standing -> standing.due() > 0)
                .map(standing -> card(standing, locale));
    }

    private Card card(Standing standing, Locale locale) {
        return new Card(
                "practice",
                words.text(locale, "practice.home.label", Map.of()),
                words.text(
                        locale, "practice.home.title", Map.of("cards", standing.due(), "minutes", standing.minutes())),
                words.text(locale, "practice.home.text", Map.of()),
                "practice",
                words.text(locale, "practice.home.action", Map.of()));
    }
}
