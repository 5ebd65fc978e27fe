package org.caseroom.identity.signin;

import static org.caseroom.uikit.light.Html.element;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.Person;
import org.caseroom.identity.SigningIn;
import org.caseroom.identity.TooManySignInsException;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;
import org.caseroom.uikit.light.LightPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a one-time link leads: somebody chooses their password and is signed in. Looking at the page uses nothing up,
/// so whatever looks at links in mails beforehand does no harm.
@Controller
class LinkController {

    private final LettingIn lettingIn;
    private final SigningIn signingIn;
    private final LightPage pages;
    private final Words words;

    LinkController(LettingIn lettingIn, SigningIn signingIn, LightPage pages, Words words) {
        this.lettingIn = lettingIn;
        this.signingIn = signingIn;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/link/{token}")
    ResponseEntity<String> show(@PathVariable String token, Locale locale, CsrfToken csrf) {
        return lettingIn
                .find(token)
                .map(person -> SignInController.secret(HttpStatus.OK, form(token, person, Map.of(), csrf)))
                .orElseGet(() -> gone(locale));
    }

    @PostMapping("/link/{token}")
    ResponseEntity<String> accept(
            @PathVariable String token,
            @RequestParam String password,
            @RequestParam String again,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String device,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = lettingIn.find(token);
        if (person.isEmpty()) {
            return gone(locale);
        }
        var language = words.supported(person.get().locale());
        var wrong = NewPassword.problem(password, again);
        if (wrong.isPresent()) {
            return SignInController.secret(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    form(
                            token,
                            person.get(),
                            Map.of(wrong.get(), NewPassword.said(words, language, wrong.get())),
                            csrf));
        }
        try {
            return lettingIn
                    .accept(token, password, device)
                    .map(signedIn -> {
                        SignInCookie.read(request).ifPresent(signingIn::signOut);
                        SignInCookie.write(request, response, signedIn);
                        return SignInController.redirect("/");
                    })
                    .orElseGet(() -> gone(locale));
        } catch (TooManySignInsException busy) {
            return SignInController.secret(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    form(
                            token,
                            person.get(),
                            Map.of(NewPassword.PASSWORD, words.text(language, "identity.sign-in.busy.text")),
                            csrf));
        }
    }

    /// Speaks the language of the person, who may sit at somebody else's browser.
    private String form(String token, Person person, Map<String, String> problem, CsrfToken csrf) {
        var locale = words.supported(person.locale());
        var title = words.text(locale, "identity.link.title", Map.of("name", person.name()));
        var fields = new ArrayList<Html>();
        fields.add(Fields.hidden(csrf.getParameterName(), csrf.getToken()));
        fields.add(Fields.field(
                words.text(locale, "identity.sign-in.name"),
                words.text(locale, "identity.link.name.hint"),
                Fields.input("name", "text", person.signInName())
                        .with("autocomplete", "username")
                        .with("readonly")));
        fields.addAll(NewPassword.fields(words, locale, "identity.link.password", problem));
        fields.add(element("button", words.text(locale, "identity.link.submit")).with("class", "button primary"));
        var form = element("form")
                .containing(fields)
                .with("method", "post")
                .with("action", LightPage.local("/link/" + token));
        return pages.render(
                locale,
                new LightPage.Content(
                        title,
                        "",
                        List.of(element("h1", title), element("p", words.text(locale, "identity.link.text")), form)));
    }

    private ResponseEntity<String> gone(Locale locale) {
        var title = words.text(locale, "identity.welcome.gone.title");
        return SignInController.secret(
                HttpStatus.NOT_FOUND,
                pages.render(
                        locale,
                        new LightPage.Content(
                                title,
                                "error-page",
                                List.of(
                                        element("h1", title),
                                        element("p", words.text(locale, "identity.link.gone.text")),
                                        element(
                                                        "p",
                                                        element("a", words.text(locale, "identity.sign-in.title"))
                                                                .with("class", "button primary")
                                                                .with("href", LightPage.local("/sign-in")),
                                                        element("a", words.text(locale, "identity.forgotten.title"))
                                                                .with("class", "button")
                                                                .with("href", LightPage.local("/forgotten")))
                                                .with("class", "buttons")))));
    }
}
