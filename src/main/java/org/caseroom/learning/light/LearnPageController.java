package org.caseroom.learning.light;

import static org.caseroom.uikit.light.Html.element;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;
import org.caseroom.uikit.light.LightPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The light page of the player: `/learn` lists one's own courses, below it stand a run and an activity.
@Controller
class LearnPageController {

    private final CurrentPerson current;
    private final LightPage pages;
    private final Words words;

    LearnPageController(CurrentPerson current, LightPage pages, Words words) {
        this.current = current;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/learn")
    ResponseEntity<String> courses(CsrfToken csrf) {
        return page(Optional.empty(), Optional.empty(), csrf);
    }

    @GetMapping("/learn/{run}")
    ResponseEntity<String> run(@PathVariable String run, CsrfToken csrf) {
        return page(Optional.of(run), Optional.empty(), csrf);
    }

    @GetMapping("/learn/{run}/{activity}")
    ResponseEntity<String> activity(@PathVariable String run, @PathVariable String activity, CsrfToken csrf) {
        return page(Optional.of(run), Optional.of(activity), csrf);
    }

    private ResponseEntity<String> page(Optional<String> run, Optional<String> activity, CsrfToken csrf) {
        csrf.getToken(); // so that the player finds the cookie before it first writes
        Locale locale = current.actor().locale();
        var player = element("caseroom-player")
                .with("base", LightPage.local("/"))
                .with("host", "light")
                .with("person", current.actor().person().toString())
                .with("words-version", words.version())
                .with("locale", words.supported(locale).toLanguageTag());
        for (var id : run.stream().toList()) {
            player = player.with("run", id);
        }
        for (var id : activity.stream().toList()) {
            player = player.with("activity", id);
        }
        var content = new LightPage.Content(
                words.text(locale, "learning.light.title"),
                LightPage.Content.PLAYER,
                List.of(
                        player,
                        element(
                                "noscript",
                                element("p", words.text(locale, "learning.light.no-script"))
                                        .with("class", "notice"))),
                List.of(
                        way(locale, "learning.light.courses", "/learn"),
                        way(locale, "learning.catalogue.title", "/catalogue"),
                        way(locale, "notification.inbox.title", "/inbox"),
                        way(locale, "learning.light.sign-out", "/sign-out")));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .body(pages.render(locale, content, List.of("player.css"), List.of("player.js")));
    }

    private Html way(Locale locale, String key, String path) {
        return element("a", words.text(locale, key)).with("href", LightPage.local(path));
    }
}
