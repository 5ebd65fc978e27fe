package org.caseroom.identity.signin;

import static org.caseroom.uikit.light.Html.element;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.caseroom.identity.ForgottenPasswords;
import org.caseroom.identity.LinkMail;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;
import org.caseroom.uikit.light.LightPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// For those who have forgotten their password. Everybody gets the same answer, whatever name they enter.
@Controller
class ForgottenController {

    private final ForgottenPasswords forgotten;
    private final LinkMail mail;
    private final LightPage pages;
    private final Words words;

    ForgottenController(ForgottenPasswords forgotten, LinkMail mail, LightPage pages, Words words) {
        this.forgotten = forgotten;
        this.mail = mail;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/forgotten")
    ResponseEntity<String> show(Locale locale, CsrfToken csrf) {
        return SignInController.html(HttpStatus.OK, form(locale, "", "", csrf));
    }

    @PostMapping("/forgotten")
    ResponseEntity<String> ask(@RequestParam String name, Locale locale, CsrfToken csrf, HttpServletRequest request) {
        if (name.isBlank()) {
            return SignInController.html(
                    HttpStatus.UNPROCESSABLE_CONTENT, form(locale, name, "identity.forgotten.problem.name", csrf));
        }
        return switch (forgotten.ask(name, Objects.requireNonNullElse(request.getRemoteAddr(), ""))) {
            case TAKEN -> SignInController.html(HttpStatus.OK, taken(locale));
            case THROTTLED ->
                later(HttpStatus.TOO_MANY_REQUESTS, "900", form(locale, name, "identity.forgotten.throttled", csrf));
            case BUSY ->
                later(HttpStatus.SERVICE_UNAVAILABLE, "60", form(locale, name, "identity.sign-in.busy.text", csrf));
        };
    }

    private static ResponseEntity<String> later(HttpStatus status, String seconds, String page) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page);
    }

    /// @param problem the key of what is wrong; empty where nothing is
    private String form(Locale locale, String name, String problem, CsrfToken csrf) {
        var way = mail.isSetUp() ? "identity.forgotten.by-mail" : "identity.forgotten.by-people";
        var main = new ArrayList<Html>();
        main.add(element("p", words.text(locale, way)));
        main.add(element(
                        "form",
                        Fields.hidden(csrf.getParameterName(), csrf.getToken()),
                        Fields.field(
                                words.text(locale, "identity.sign-in.name"),
                                words.text(locale, "identity.forgotten.name.hint"),
                                Fields.input("name", "text", name)
                                        .with("autocomplete", "username")
                                        .with("required"),
                                problem.isEmpty() ? "" : words.text(locale, problem)),
                        element(
                                        "p",
                                        element("button", words.text(locale, "identity.forgotten.submit"))
                                                .with("class", "button primary"),
                                        back(locale))
                                .with("class", "buttons"))
                .with("method", "post")
                .with("action", LightPage.local("/forgotten")));
        return page(locale, "identity.forgotten.title", main);
    }

    private String taken(Locale locale) {
        var next = mail.isSetUp() ? "identity.forgotten.taken.by-mail" : "identity.forgotten.taken.by-people";
        return page(
                locale,
                "identity.forgotten.taken.title",
                List.of(
                        element("p", words.text(locale, next)),
                        element("p", words.text(locale, "identity.forgotten.taken.else")),
                        element("p", back(locale)).with("class", "buttons")));
    }

    private Html back(Locale locale) {
        return element("a", words.text(locale, "identity.forgotten.back"))
                .with("class", "button")
                .with("href", LightPage.local("/sign-in"));
    }

    private String page(Locale locale, String title, List<Html> main) {
        var words = this.words.text(locale, title);
        var children = new ArrayList<Html>();
        children.add(element("h1", words));
        children.addAll(main);
        return pages.render(locale, new LightPage.Content(words, "", children));
    }
}
