package org.caseroom.identity.signin;

import static org.caseroom.uikit.light.Html.element;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.FirstAdministrator;
import org.caseroom.identity.PasswordRule;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.SignInNameTakenException;
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

/// Where the one-time link leads that makes the first administrator.
@Controller
class WelcomeController {

    private final FirstAdministrator firstAdministrator;
    private final LightPage pages;
    private final Words words;

    WelcomeController(FirstAdministrator firstAdministrator, LightPage pages, Words words) {
        this.firstAdministrator = firstAdministrator;
        this.pages = pages;
        this.words = words;
    }

    /// What was entered; the passwords are not shown again.
    record Entered(String name, String organization, String signInName) {}

    @GetMapping("/welcome/{token}")
    ResponseEntity<String> show(@PathVariable String token, Locale locale, CsrfToken csrf) {
        return firstAdministrator.works(token)
                ? SignInController.secret(HttpStatus.OK, form(locale, token, new Entered("", "", ""), List.of(), csrf))
                : SignInController.secret(HttpStatus.NOT_FOUND, gone(locale));
    }

    @PostMapping("/welcome/{token}")
    ResponseEntity<String> welcome(
            @PathVariable String token,
            @RequestParam String name,
            @RequestParam String organization,
            @RequestParam String signInName,
            @RequestParam String password,
            @RequestParam String again,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String device,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var entered = new Entered(name.strip(), organization.strip(), signInName.strip());
        var problems = problems(token, entered, password, again);
        if (!problems.isEmpty()) {
            return SignInController.secret(
                    HttpStatus.UNPROCESSABLE_CONTENT, form(locale, token, entered, problems, csrf));
        }
        try {
            return firstAdministrator
                    .welcome(
                            token,
                            new DisplayName(entered.name()),
                            new DisplayName(entered.organization()),
                            locale,
                            new SignInName(entered.signInName()),
                            password,
                            device)
                    .map(signedIn -> {
                        SignInCookie.write(request, response, signedIn);
                        return SignInController.redirect("/");
                    })
                    .orElseGet(() -> SignInController.secret(HttpStatus.NOT_FOUND, gone(locale)));
        } catch (SignInNameTakenException taken) {
            return SignInController.secret(
                    HttpStatus.UNPROCESSABLE_CONTENT, form(locale, token, entered, List.of("taken"), csrf));
        }
    }

    private List<String> problems(String token, Entered entered, String password, String again) {
        var problems = new ArrayList<String>();
        if (DisplayName.of(entered.name()).isEmpty()) {
            problems.add("name");
        }
        if (DisplayName.of(entered.organization()).isEmpty()) {
            problems.add("organization");
        }
        if (SignInName.of(entered.signInName()).isEmpty()) {
            problems.add("sign-in-name");
        }
        // The estimate takes its time, so nobody gets one who has no link.
        var fault = firstAdministrator.works(token)
                ? PasswordRule.fault(password, entered.name(), entered.organization(), entered.signInName())
                : Optional.<PasswordRule.Fault>empty();
        NewPassword.problem(fault, password, again).ifPresent(problems::add);
        return problems;
    }

    private String form(Locale locale, String token, Entered entered, List<String> problems, CsrfToken csrf) {
        var title = words.text(locale, "identity.welcome.title");
        var children = new ArrayList<Html>();
        children.add(element("h1", title));
        children.add(element("p", words.text(locale, "identity.welcome.text")));
        if (!problems.isEmpty()) {
            children.add(element(
                            "div",
                            element("strong", words.text(locale, "identity.welcome.problems")),
                            element("ul")
                                    .containing(problems.stream()
                                            .map(problem -> element("li", NewPassword.said(words, locale, problem)))
                                            .toList()))
                    .with("class", "notice")
                    .with("data-kind", "bad")
                    .with("role", "alert"));
        }
        children.add(element("form")
                .containing(fields(locale, entered, problems, csrf))
                .with("method", "post")
                .with("action", LightPage.local("/welcome/" + token)));
        return pages.render(locale, new LightPage.Content(title, "", children));
    }

    private List<Html> fields(Locale locale, Entered entered, List<String> problems, CsrfToken csrf) {
        var fields = new ArrayList<Html>();
        fields.add(Fields.hidden(csrf.getParameterName(), csrf.getToken()));
        fields.add(Fields.field(
                words.text(locale, "identity.welcome.name"),
                Fields.input("name", "text", entered.name())
                        .with("autocomplete", "name")
                        .with("required")));
        fields.add(Fields.field(
                words.text(locale, "identity.welcome.organization"),
                words.text(locale, "identity.welcome.organization.hint"),
                Fields.input("organization", "text", entered.organization())
                        .with("autocomplete", "organization")
                        .with("required")));
        fields.add(Fields.field(
                words.text(locale, "identity.welcome.sign-in-name"),
                words.text(locale, "identity.welcome.sign-in-name.hint"),
                Fields.input("signInName", "text", entered.signInName())
                        .with("autocomplete", "username")
                        .with("required")));
        var wrong = problems.stream()
                .filter(NewPassword::concerns)
                .collect(Collectors.toMap(NewPassword::field, problem -> NewPassword.said(words, locale, problem)));
        fields.addAll(NewPassword.fields(words, locale, "identity.sign-in.password", wrong));
        fields.add(
                element("button", words.text(locale, "identity.welcome.submit")).with("class", "button primary"));
        return fields;
    }

    private String gone(Locale locale) {
        var title = words.text(locale, "identity.welcome.gone.title");
        return pages.render(
                locale,
                new LightPage.Content(
                        title,
                        "error-page",
                        List.of(
                                element("h1", title),
                                element("p", words.text(locale, "identity.welcome.gone.text")),
                                element(
                                                "p",
                                                element("a", words.text(locale, "identity.sign-in.title"))
                                                        .with("class", "button primary")
                                                        .with("href", LightPage.local("/sign-in")))
                                        .with("class", "buttons"))));
    }
}
