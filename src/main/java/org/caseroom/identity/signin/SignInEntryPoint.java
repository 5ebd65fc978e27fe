package org.caseroom.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Where somebody ends up who would have to sign in: the sign-in page, which leads back; a problem, for the player.
/// Whose browser still carries a sign-in is told that it has ended.
///
/// The way there names no host: behind a proxy only the browser knows it.
class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/")) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write("{\"type\":\"signed-out\",\"status\":401}".getBytes(StandardCharsets.UTF_8));
            return;
        }
        var asked = request.getQueryString();
        var wanted = asked == null ? path : path + "?" + asked;
        var query = new ArrayList<String>();
        if (!wanted.equals("/")) {
            query.add("to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        }
        if (SignInCookie.read(request).isPresent()) {
            query.add(SignInPage.ENDED);
        }
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(
                HttpHeaders.LOCATION,
                request.getContextPath() + "/sign-in" + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }
}
