package org.caseroom.uikit.light;

import static org.caseroom.uikit.light.Html.element;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.shared.words.Languages;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/// The languages that a light page offers: a form that needs no script and leads back to the page.
final class LanguageChoice {

    private LanguageChoice() {}

    /// The choice; empty where the page could not take an answer, as on a page about an error.
    ///
    /// @param spoken the language of the page
    /// @param label what the choice is for those who can't see it
    static Optional<Html> of(Locale spoken, String label) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return request.getDispatcherType() != DispatcherType.ERROR
                        && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(form(request, token, spoken, label))
                : Optional.empty();
    }

    private static Html form(HttpServletRequest request, CsrfToken token, Locale spoken, String label) {
        return element("form", hidden(token.getParameterName(), token.getToken()), hidden("to", wayBack(request)))
                .containing(Languages.OFFERED.stream()
                        .map(language -> button(language, spoken))
                        .toList())
                .with("class", "languages")
                .with("method", "post")
                .with("action", LightPage.local("/language"))
                .with("aria-label", label);
    }

    private static Html button(Locale language, Locale spoken) {
        var button = element("button", Languages.nameOf(language))
                .with("name", "language")
                .with("value", language.toLanguageTag())
                .with("lang", language.toLanguageTag());
        return language.equals(spoken) ? button.with("aria-current", "true") : button;
    }

    private static Html hidden(String name, String value) {
        return element("input").with("type", "hidden").with("name", name).with("value", value);
    }

    /// The address of the page, with the place that it leads on to.
    private static String wayBack(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var to = request.getParameter("to");
        return to == null ? path : path + "?to=" + UriUtils.encode(to, StandardCharsets.UTF_8);
    }
}
