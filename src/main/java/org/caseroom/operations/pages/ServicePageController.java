package org.caseroom.operations.pages;

import static org.caseroom.uikit.light.Html.element;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.operations.Condition;
import org.caseroom.operations.ServiceHealth;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;
import org.caseroom.uikit.light.LightPage;
import org.caseroom.uikit.light.ServicePage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows the pages that need no sign-in, in the language of the person or else of the browser.
@Controller
class ServicePageController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final CurrentPerson current;
    private final LightPage pages;
    private final Words words;
    private final Passages passages;
    private final OperatorLines operator;
    private final HelpPage help;
    private final StatusPage status;
    private final ServiceHealth health;

    ServicePageController(
            CurrentPerson current,
            LightPage pages,
            Words words,
            Passages passages,
            OperatorLines operator,
            HelpPage help,
            StatusPage status,
            ServiceHealth health) {
        this.current = current;
        this.pages = pages;
        this.words = words;
        this.passages = passages;
        this.operator = operator;
        this.help = help;
        this.status = status;
        this.health = health;
    }

    @GetMapping("/help")
    ResponseEntity<String> help(Locale ofBrowser) {
        var locale = locale(ofBrowser);
        return page(HttpStatus.OK, locale, ServicePage.HELP, help.main(locale));
    }

    @GetMapping("/accessibility")
    ResponseEntity<String> accessibility(Locale ofBrowser) {
        var locale = locale(ofBrowser);
        var main = beginning(locale, "accessibility.title", "accessibility.text");
        List.of("accessibility.standard", "accessibility.tested", "accessibility.limits", "accessibility.report")
                .forEach(section -> main.addAll(passages.section(locale, section)));
        main.addAll(operator.accessibilityContact(locale));
        return page(HttpStatus.OK, locale, ServicePage.ACCESSIBILITY, main);
    }

    @GetMapping("/privacy")
    ResponseEntity<String> privacy(Locale ofBrowser) {
        var locale = locale(ofBrowser);
        var main = beginning(locale, "privacy.title", "privacy.text");
        main.addAll(passages.section(locale, "privacy.who"));
        main.addAll(operator.privacyContact(locale));
        List.of(
                        "privacy.person",
                        "privacy.sign-in",
                        "privacy.learning",
                        "privacy.messages",
                        "privacy.audit",
                        "privacy.browser",
                        "privacy.why",
                        "privacy.seen-by",
                        "privacy.nobody-else",
                        "privacy.how-long")
                .forEach(section -> main.addAll(passages.section(locale, section)));
        main.addAll(operator.retention(locale));
        main.addAll(passages.section(locale, "privacy.rights"));
        return page(HttpStatus.OK, locale, ServicePage.PRIVACY, main);
    }

    @GetMapping("/imprint")
    ResponseEntity<String> imprint(Locale ofBrowser) {
        var locale = locale(ofBrowser);
        var main = new ArrayList<Html>();
        main.add(element("h1", words.text(locale, "imprint.title")));
        main.addAll(operator.imprint(locale));
        return page(HttpStatus.OK, locale, ServicePage.IMPRINT, main);
    }

    @GetMapping("/status")
    ResponseEntity<String> status(Locale ofBrowser) {
        var locale = locale(ofBrowser);
        var report = health.report(current.find());
        var code = report.whole() == Condition.DOES_NOT_WORK ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK;
        return page(code, locale, ServicePage.STATUS, status.main(locale, report));
    }

    private List<Html> beginning(Locale locale, String title, String text) {
        var main = new ArrayList<Html>();
        main.add(element("h1", words.text(locale, title)));
        main.add(element("p", words.text(locale, text)).with("class", "lead"));
        return main;
    }

    private Locale locale(Locale ofBrowser) {
        return words.supported(current.find().map(Actor::locale).orElse(ofBrowser));
    }

    private ResponseEntity<String> page(HttpStatus code, Locale locale, ServicePage page, List<Html> main) {
        var door = current.find().isPresent()
                ? element("a", words.text(locale, "light.home")).with("href", LightPage.local("/"))
                : element("a", words.text(locale, "light.sign-in")).with("href", LightPage.local("/sign-in"));
        var content = new LightPage.Content(words.text(locale, page.key()), "service-page", main, List.of(door));
        return ResponseEntity.status(code).contentType(HTML).body(pages.render(locale, content));
    }
}
