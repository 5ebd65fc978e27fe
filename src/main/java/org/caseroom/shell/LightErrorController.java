package org.caseroom.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
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

    private final ErrorPage page;
    private final Incidents incidents;

    LightErrorController(ErrorPage page, Incidents incidents) {
        this.page = page;
        this.incidents = incidents;
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request, Locale locale) {
        var status = status(request);
        var trouble = ErrorPage.Trouble.of(status, request);
        var incident = incident(request, status);
        var path = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        return path.toString().substring(request.getContextPath().length()).startsWith("/api/")
                ? ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem(status, trouble))
                : ResponseEntity.status(status).contentType(HTML).body(page.render(locale, status, trouble, incident));
    }

    private static ProblemDetail problem(HttpStatus status, ErrorPage.Trouble trouble) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(trouble.key().substring("shell.".length())));
        return problem;
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
}
