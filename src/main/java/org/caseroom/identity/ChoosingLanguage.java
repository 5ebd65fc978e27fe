package org.caseroom.identity;

import java.util.Locale;
import org.caseroom.shared.words.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The language in which the platform speaks to somebody. Everybody chooses their own, whatever they have been granted.
@Service
@Transactional
public class ChoosingLanguage {

    private final JdbcClient jdbc;

    ChoosingLanguage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Speaks to the actor in this language from the next request on.
    ///
    /// @throws LanguageNotOfferedException if it is none of [Languages#OFFERED]
    public void choose(Actor actor, Locale language) {
        if (!Languages.OFFERED.contains(language)) {
            throw new LanguageNotOfferedException(language);
        }
        jdbc.sql("update identity_person set locale = :language where id = :person")
                .param("language", language.toLanguageTag())
                .param("person", actor.person().value())
                .update();
    }
}
