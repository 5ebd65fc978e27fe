package org.caseroom.identity.signin;

import static org.caseroom.uikit.light.Html.element;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.ChoosingLanguage;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.PasswordRule;
import org.caseroom.identity.Person;
import org.caseroom.identity.SigningIn;
import org.caseroom.identity.TooManySignInsException;
import org.caseroom.shared.words.Languages;
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

    static final String PATH = "/link/";

    private final LettingIn lettingIn;
    private final SigningIn signingIn;
    private final ChoosingLanguage choosing;
    private final LightPage pages;
    private final Words words;

    LinkController(LettingIn lettingIn, SigningIn signingIn, ChoosingLanguage choosing, LightPage pages, Words words) {
        this.lettingIn = lettingIn;
        this.signingIn = signingIn;
        this.choosing = choosing;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(PATH + "{token}")
    ResponseEntity<String> show(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String language,
            Locale locale,
            CsrfToken csrf) {
        return lettingIn
                .find(token)
                .map(person -> SignInController.secret(
                        HttpStatus.OK, form(token, person, Languages.of(language), Map.of(), csrf)))
                .orElseGet(() -> gone(locale));
    }

    @PostMapping(PATH + "{token}")
    ResponseEntity<String> accept(
            @PathVariable String token,
            @RequestParam String password,
            @RequestParam String again,
            @RequestParam(defaultValue = "") String language,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String device,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = lettingIn.find(token);
        if (person.isEmpty()) {
            return gone(locale);
        }
        var chosen = Languages.of(language);
        var wrong = NewPassword.problem(PasswordRule.fault(password, person.get()), password, again);
        if (wrong.isPresent()) {
            var said = NewPassword.said(words, spoken(chosen, person.get()), wrong.get());
            return SignInController.secret(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    form(token, person.get(), chosen, Map.of(NewPassword.field(wrong.get()), said), csrf));
        }
        try {
            return lettingIn
                    .accept(token, password, device)
                    .map(signedIn -> {
                        SignInCookie.read(request).ifPresent(signingIn::signOut);
                        speak(signedIn, chosen);
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
                            chosen,
                            Map.of(
                                    NewPassword.PASSWORD,
                                    words.text(spoken(chosen, person.get()), "identity.sign-in.busy.text")),
                            csrf));
        }
    }

    private void speak(String signedIn, Optional<Locale> chosen) {
        chosen.ifPresent(language -> signingIn.whoHolds(signedIn).ifPresent(actor -> choosing.choose(actor, language)));
    }

    /// The language of the person, who may sit at somebody else's browser, unless they choose another here.
    private Locale spoken(Optional<Locale> chosen, Person person) {
        return chosen.orElseGet(() -> words.supported(person.locale()));
    }

    private String form(
            String token, Person person, Optional<Locale> chosen, Map<String, String> problem, CsrfToken csrf) {
        var locale = spoken(chosen, person);
        var title = words.text(locale, "identity.link.title", Map.of("name", person.name()));
        var fields = new ArrayList<Html>();
        fields.add(Fields.hidden(csrf.getParameterName(), csrf.getToken()));
        fields.add(Fields.hidden("language", chosen.map(Locale::toLanguageTag).orElse("")));
        fields.add(Fields.field(
                words.text(locale, "identity.sign-in.name"),
                words.text(locale, "identity.link.name.hint"),
                Fields.input("name", "text", person.signInName())
                        .with("autocomplete", "username")
                        .with("readonly")));
        fields.addAll(NewPassword.fields(words, locale, "identity.link.password", problem));
        fields.add(element("button", words.text(locale, "identity.link.submit")).with("class", "button primary"));
        var form =
                element("form").containing(fields).with("method", "post").with("action", LightPage.local(PATH + token));
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
