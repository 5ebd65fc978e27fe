package org.caseroom.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.shared.words.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookie that keeps which language was chosen on this device, for those who are not signed in.
final class LanguageCookie {

    private static final String NAME = "caseroom-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private LanguageCookie() {}

    static Optional<Locale> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Languages::of);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Locale language) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, language.toLanguageTag())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path(request.getContextPath() + "/")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }
}
