package org.caseroom.shell;

import static org.caseroom.uikit.light.Html.element;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.LightPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What a page says about a request that could not be answered.
@Component
class ErrorPage {

    private final LightPage pages;
    private final Words words;

    ErrorPage(LightPage pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    /// @param incident under which the log speaks of it; empty for none
    String render(Locale locale, HttpStatus status, Trouble trouble, String incident) {
        var title = words.text(locale, trouble.key + ".title");
        var home = element("a", words.text(locale, "shell.home"))
                .with("class", "button primary")
                .with("href", LightPage.local("/"));
        var main = List.of(
                element("p", String.valueOf(status.value())).with("class", "error-code"),
                element("h1", title),
                element("p", words.text(locale, trouble.key + ".text")),
                element(
                                "p",
                                incident.isEmpty()
                                        ? ""
                                        : words.text(locale, "shell.broken.incident", Map.of("incident", incident)))
                        .with("class", "cr-mono"),
                element("p", home).with("class", "buttons"));
        return pages.render(locale, new LightPage.Content(title, "error-page", List.copyOf(main)));
    }

    /// The kinds of trouble that are worth words of their own.
    enum Trouble {
        NOT_FOUND("shell.not-found"),
        STALE("shell.stale"),
        NOT_UNDERSTOOD("shell.not-understood"),
        BROKEN("shell.broken");

        private final String key;

        Trouble(String key) {
            this.key = key;
        }

        /// Begins the keys of its words.
        String key() {
            return key;
        }

        static Trouble of(HttpStatus status, HttpServletRequest request) {
            return switch (status) {
                case NOT_FOUND -> NOT_FOUND;
                case FORBIDDEN ->
                    "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD)) ? NOT_FOUND : STALE;
                default -> status.is4xxClientError() ? NOT_UNDERSTOOD : BROKEN;
            };
        }
    }
}
