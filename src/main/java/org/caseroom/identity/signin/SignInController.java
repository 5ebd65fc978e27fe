package org.caseroom.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.FirstAdministrator;
import org.caseroom.identity.SigningIn;
import org.caseroom.identity.TooManySignInsException;
import org.caseroom.shared.words.Languages;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;
import org.caseroom.uikit.light.LightPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in and out by light pages, which work without Flow and without script.
@Controller
class SignInController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /// After so long there is room again where many sign in at once.
    private static final Duration BUSY = Duration.ofMinutes(1);

    private final SigningIn signingIn;
    private final FirstAdministrator firstAdministrator;
    private final CurrentPerson current;
    private final SignInPage page;
    private final LightPage pages;
    private final Words words;

    SignInController(
            SigningIn signingIn,
            FirstAdministrator firstAdministrator,
            CurrentPerson current,
            SignInPage page,
            LightPage pages,
            Words words) {
        this.signingIn = signingIn;
        this.firstAdministrator = firstAdministrator;
        this.current = current;
        this.page = page;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/sign-in")
    ResponseEntity<String> show(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(name = SignInPage.SIGNED_OUT, required = false) @Nullable String signedOut,
            @RequestParam(name = SignInPage.ENDED, required = false) @Nullable String ended,
            Locale locale,
            CsrfToken csrf) {
        if (current.find().isPresent()) {
            return redirect(LocalPath.of(to).value());
        }
        var notice = noticed(signedOut, ended);
        return html(HttpStatus.OK, page.render(locale, new SignInPage.State("", LocalPath.of(to), notice), csrf));
    }

    private String noticed(@Nullable String signedOut, @Nullable String ended) {
        if (signedOut != null) {
            return SignInPage.SIGNED_OUT;
        }
        if (ended != null) {
            return SignInPage.ENDED;
        }
        return firstAdministrator.isWanted() ? SignInPage.AWAITED : "";
    }

    @PostMapping("/sign-in")
    ResponseEntity<String> signIn(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String to,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String device,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        var state = new SignInPage.State(name, LocalPath.of(to), "");
        try {
            return switch (signingIn.signIn(
                    name, password, Objects.requireNonNullElse(request.getRemoteAddr(), ""), device)) {
                case SigningIn.Result.SignedIn signedIn -> {
                    SignInCookie.read(request).ifPresent(signingIn::signOut);
                    SignInCookie.write(request, response, signedIn.token());
                    yield redirect(state.to().value());
                }
                case SigningIn.Result.Refused _ ->
                    refused(ResponseEntity.status(HttpStatus.UNAUTHORIZED), "refused", state, locale, csrf);
                case SigningIn.Result.Throttled(var pause) ->
                    refused(later(HttpStatus.TOO_MANY_REQUESTS, pause), "throttled", state, locale, csrf);
            };
        } catch (TooManySignInsException busy) {
            return refused(later(HttpStatus.SERVICE_UNAVAILABLE, BUSY), "busy", state, locale, csrf);
        }
    }

    @GetMapping("/sign-out")
    ResponseEntity<String> confirm(Locale locale, CsrfToken csrf) {
        if (current.find().isEmpty()) {
            return redirect("/sign-in");
        }
        var title = words.text(locale, "identity.sign-out.title");
        var form = Html.element(
                        "form",
                        Fields.hidden(csrf.getParameterName(), csrf.getToken()),
                        Html.element("p", words.text(locale, "identity.sign-out.waiting"))
                                .with("class", "notice")
                                .with("data-kind", "warn")
                                .with("data-test", "waiting-answers")
                                .with("hidden"),
                        Html.element(
                                        "p",
                                        Html.element("button", words.text(locale, "identity.sign-out.submit"))
                                                .with("class", "button primary"),
                                        Html.text(" "),
                                        Html.element("a", words.text(locale, "identity.sign-out.stay"))
                                                .with("class", "button quiet")
                                                .with("href", LightPage.local("/")))
                                .with("class", "buttons"))
                .with("method", "post")
                .with("id", "sign-out")
                .with("action", LightPage.local("/sign-out"));
        var content = new LightPage.Content(
                title,
                "",
                List.of(
                        Html.element("h1", title),
                        Html.element("p", words.text(locale, "identity.sign-out.text")),
                        form));
        return html(HttpStatus.OK, pages.render(locale, content, List.of(), List.of("player.js", "sign-out.js")));
    }

    @PostMapping("/sign-out")
    ResponseEntity<String> signOut(HttpServletRequest request, HttpServletResponse response) {
        current.find()
                .map(actor -> words.supported(actor.locale()))
                .filter(Languages.OFFERED::contains)
                .ifPresent(language -> LanguageCookie.write(request, response, language));
        SignInCookie.read(request).ifPresent(signingIn::signOut);
        SignInCookie.clear(request, response);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return redirect("/sign-in?signed-out");
    }

    private ResponseEntity<String> refused(
            ResponseEntity.BodyBuilder answer, String notice, SignInPage.State state, Locale locale, CsrfToken csrf) {
        return answer.contentType(HTML)
                .body(page.render(locale, new SignInPage.State(state.name(), state.to(), notice), csrf));
    }

    /// An answer that says when to come again, as its words do.
    private static ResponseEntity.BodyBuilder later(HttpStatus status, Duration pause) {
        return ResponseEntity.status(status).header(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds()));
    }

    static ResponseEntity<String> html(HttpStatus status, String page) {
        return ResponseEntity.status(status).contentType(HTML).body(page);
    }

    /// A page whose address is a secret: no other page is told where somebody came from.
    static ResponseEntity<String> secret(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .header("Referrer-Policy", "no-referrer")
                .contentType(HTML)
                .body(page);
    }

    static ResponseEntity<String> redirect(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, LightPage.local(path))
                .build();
    }
}
