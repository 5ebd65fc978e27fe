package org.caseroom.shell;

import static org.caseroom.uikit.light.Html.element;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.LightPage;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where a request ends that nothing else could answer: a page for people, a problem for the player.
@Controller
class LightErrorController implements ErrorController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final LightPage pages;
    private final Words words;
    private final Incidents incidents;

    LightErrorController(LightPage pages, Words words, Incidents incidents) {
        this.pages = pages;
        this.words = words;
        this.incidents = incidents;
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request, Locale locale) {
        var status = status(request);
        var trouble = Trouble.of(status, request);
        var incident = incident(request, status);
        var path = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        return path.toString().substring(request.getContextPath().length()).startsWith("/api/")
                ? ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem(status, trouble))
                : ResponseEntity.status(status).contentType(HTML).body(page(locale, status, trouble, incident));
    }

    private static ProblemDetail problem(HttpStatus status, Trouble trouble) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(trouble.key.substring("shell.".length())));
        return problem;
    }

    private String page(Locale locale, HttpStatus status, Trouble trouble, String incident) {
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

    private String incident(HttpServletRequest request, HttpStatus status) {
        return status.is5xxServerError()
                        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable caught
                ? incidents.note(caught)
                : "";
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    /// The kinds of trouble that are worth words of their own.
    private enum Trouble {
        NOT_FOUND("shell.not-found"),
        STALE("shell.stale"),
        NOT_UNDERSTOOD("shell.not-understood"),
        BROKEN("shell.broken");

        private final String key;

        Trouble(String key) {
            this.key = key;
        }

        private static Trouble of(HttpStatus status, HttpServletRequest request) {
            return switch (status) {
                case NOT_FOUND -> NOT_FOUND;
                case FORBIDDEN ->
                    "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD)) ? NOT_FOUND : STALE;
                default -> status.is4xxClientError() ? NOT_UNDERSTOOD : BROKEN;
            };
        }
    }
}
