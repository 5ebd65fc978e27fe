package org.caseroom.identity.signin;

import static org.caseroom.uikit.light.Html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.identity.DemoPeople;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;
import org.caseroom.uikit.light.LightPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// How the sign-in page looks: the cover of a case file, and the desk where one signs in.
@Component
class SignInPage {

    /// The notice for who has just signed out.
    static final String SIGNED_OUT = "signed-out";

    /// The notice for whose sign-in ended while they were at work.
    static final String ENDED = "ended";

    /// The notice of a platform whose first administrator is awaited.
    static final String AWAITED = "awaited";

    private static final String LEARN = "/learn";

    private static final List<String> COVER = List.of("matter", "instrument", "people");

    private final LightPage pages;
    private final Words words;
    private final ObjectProvider<DemoPeople> demo;

    SignInPage(LightPage pages, Words words, ObjectProvider<DemoPeople> demo) {
        this.pages = pages;
        this.words = words;
        this.demo = demo;
    }

    /// What the page shows.
    ///
    /// @param notice the key of a notice, below `identity.sign-in.`; empty for none
    record State(String name, LocalPath to, String notice) {}

    String render(Locale locale, State state, CsrfToken csrf) {
        var desk = new ArrayList<Html>();
        desk.add(element("h1", words.text(locale, "identity.sign-in.title")));
        if (!state.notice().isEmpty()) {
            desk.add(notice(locale, state.notice()));
        }
        desk.add(form(locale, state, csrf));
        demo.ifAvailable(people -> {
            if (!people.all().isEmpty()) {
                desk.add(people.openToAll() ? demoPeople(locale, people.all(), state.to(), csrf) : demoMark(locale));
            }
        });
        return pages.render(
                locale,
                new LightPage.Content(
                        words.text(locale, "identity.sign-in.title"),
                        "sign-in",
                        List.of(
                                cover(locale),
                                element("section").with("class", "sign-in-desk").containing(desk))));
    }

    private Html cover(Locale locale) {
        var label = COVER.stream()
                .map(each -> element(
                        "div",
                        element("dt", words.text(locale, "identity.cover." + each)),
                        element("dd", words.text(locale, "identity.cover." + each + ".text"))))
                .toList();
        return element(
                        "section",
                        element("p", "Caseroom").with("class", "cover-title"),
                        element("dl").with("class", "cover-label").containing(label),
                        element("p", words.text(locale, "identity.cover.motto")).with("class", "cover-motto"))
                .with("class", "case-cover")
                .with("data-tab", words.text(locale, "identity.cover.tab"))
                .with("aria-label", words.text(locale, "identity.cover.label"));
    }

    private Html notice(Locale locale, String notice) {
        var kind = switch (notice) {
            case SIGNED_OUT -> "good";
            case ENDED, AWAITED -> "warn";
            default -> "bad";
        };
        return element(
                        "div",
                        element("strong", words.text(locale, "identity.sign-in." + notice + ".title")),
                        element("p", words.text(locale, "identity.sign-in." + notice + ".text")))
                .with("class", "notice")
                .with("data-kind", kind)
                .with("role", kind.equals("bad") ? "alert" : "status");
    }

    private Html form(Locale locale, State state, CsrfToken csrf) {
        return element(
                        "form",
                        Fields.hidden(csrf.getParameterName(), csrf.getToken()),
                        Fields.hidden("to", state.to().value()),
                        Fields.field(
                                words.text(locale, "identity.sign-in.name"),
                                Fields.input("name", "text", state.name())
                                        .with("autocomplete", "username")
                                        .with("required")),
                        Fields.field(words.text(locale, "identity.sign-in.password"), password(state)),
                        element("button", words.text(locale, "identity.sign-in.submit"))
                                .with("class", "button primary wide"),
                        element(
                                "p",
                                element("a", words.text(locale, "identity.sign-in.forgotten"))
                                        .with("href", LightPage.local("/forgotten"))),
                        element("p", lightPages(locale, state.to())))
                .with("method", "post")
                .with("action", LightPage.local("/sign-in"));
    }

    /// The way to them leads through this page, so who has taken it is told so.
    private Html lightPages(Locale locale, LocalPath to) {
        return to.value().equals(LEARN)
                ? Html.text(words.text(locale, "identity.sign-in.to-light"))
                : element("a", words.text(locale, "light.learn")).with("href", LightPage.local("/sign-in?to=" + LEARN));
    }

    /// Whoever was refused tries again where it went wrong; their name is still there.
    private static Html.Element password(State state) {
        var input = Fields.input("password", "password", "")
                .with("autocomplete", "current-password")
                .with("required");
        return state.name().isEmpty() ? input : input.with("autofocus");
    }

    /// That this is a demonstration, and nothing that would let anybody in.
    private Html demoMark(Locale locale) {
        return element(
                        "section",
                        element("h2", words.text(locale, "identity.demo.title")),
                        element("p", words.text(locale, "identity.demo.ask")))
                .with("class", "demo-people");
    }

    private Html demoPeople(Locale locale, List<DemoPeople.DemoPerson> people, LocalPath to, CsrfToken csrf) {
        var rows = people.stream()
                .map(person -> (Html) element(
                        "tr",
                        element(
                                "td",
                                Html.text(person.name()),
                                element("br"),
                                element(
                                        "small",
                                        words.text(
                                                locale,
                                                "identity.role.with-place",
                                                Map.of(
                                                        "role",
                                                        words.text(
                                                                locale,
                                                                "identity.role."
                                                                        + person.role()
                                                                                .name()
                                                                                .toLowerCase(Locale.ROOT)
                                                                                .replace('_', '-')),
                                                        "place",
                                                        person.place())))),
                        element("td", signInAs(locale, person, to, csrf))))
                .toList();
        return element(
                        "section",
                        element("h2", words.text(locale, "identity.demo.title")),
                        element("p", words.text(locale, "identity.demo.text")),
                        element(
                                "table",
                                element(
                                                "thead",
                                                element(
                                                        "tr",
                                                        element("th", words.text(locale, "identity.demo.person"))
                                                                .with("scope", "col"),
                                                        element("th", words.text(locale, "identity.demo.sign-in"))
                                                                .with("scope", "col")))
                                        .with("class", "visually-hidden"),
                                element("tbody").containing(rows)))
                .with("class", "demo-people");
    }

    private Html signInAs(Locale locale, DemoPeople.DemoPerson person, LocalPath to, CsrfToken csrf) {
        return element(
                        "form",
                        Fields.hidden(csrf.getParameterName(), csrf.getToken()),
                        Fields.hidden("to", to.value()),
                        Fields.hidden("name", person.signInName()),
                        Fields.hidden("password", person.password()),
                        element("button", words.text(locale, "identity.demo.be", Map.of("name", person.name())))
                                .with("class", "button"))
                .with("method", "post")
                .with("action", LightPage.local("/sign-in"));
    }
}
