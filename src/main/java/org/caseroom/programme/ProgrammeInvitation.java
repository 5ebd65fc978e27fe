package org.caseroom.programme;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Invitation;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says on the home page how far somebody is in the programme that they follow.
@Component
class ProgrammeInvitation implements Invitation {

    private final FollowingProgrammes following;
    private final Words words;

    ProgrammeInvitation(FollowingProgrammes following, Words words) {
        this.following = following;
        this.words = words;
    }

    @Override
    public Optional<Card> to(Actor actor, Locale locale) {
        return following.underWay(actor).stream()
                .findFirst()
                .flatMap(path -> path.next().map(next -> card(path, next, locale)));
    }

    private Card card(Path path, Path.Course next, Locale locale) {
        return new Card(
                "programme",
                words.text(locale, "programme.home.label", Map.of()),
                path.programme().title().in(locale),
                words.text(
                        locale,
                        "programme.home.text",
                        Map.of("done", path.done(), "all", path.modules(), "course", next.title())),
                "programmes/" + path.programme().id(),
                words.text(locale, "programme.home.action", Map.of()));
    }
}
