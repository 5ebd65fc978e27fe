package org.caseroom.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/// The language in which a page speaks: that of who is signed in, else the one chosen on this device, else the one that
/// the browser would like best of those there are.
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class LanguageOfPages implements LocaleResolver {

    private final CurrentPerson current;
    private final Words words;

    LanguageOfPages(CurrentPerson current, Words words) {
        this.current = current;
        this.words = words;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return current.find()
                .map(Actor::locale)
                .or(() -> LanguageCookie.read(request))
                .map(words::supported)
                .orElseGet(() -> words.supported(Collections.list(request.getLocales())));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("People choose their language with ChoosingLanguage.");
    }
}
