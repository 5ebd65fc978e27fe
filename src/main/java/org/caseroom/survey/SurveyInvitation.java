package org.caseroom.survey;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Invitation;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says on the home page that somebody is asked how a course has helped at work.
@Component
class SurveyInvitation implements Invitation {

    private final ReplyingToSurveys replying;
    private final Words words;

    SurveyInvitation(ReplyingToSurveys replying, Words words) {
        this.replying = replying;
        this.words = words;
    }

    @Override
    public Optional<Card> to(Actor actor, Locale locale) {
        return replying.waiting(actor).stream().findFirst().map(waiting -> {
            var survey = waiting.asked().survey();
            return new Card(
                    "survey",
                    words.text(locale, "survey.home.label", Map.of()),
                    survey.title(),
                    words.text(
                            locale,
                            survey.named() ? "survey.home.text.named" : "survey.home.text.anonymous",
                            Map.of("run", waiting.asked().run(), "minutes", survey.minutes())),
                    "after/%s/%s".formatted(waiting.run(), survey.id()),
                    words.text(locale, "survey.home.action", Map.of()));
        });
    }
}
