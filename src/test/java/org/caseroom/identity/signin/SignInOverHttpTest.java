package org.caseroom.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseroom.StoreTest;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SignInName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The door, as a browser without script finds it.
@StoreTest
class SignInOverHttpTest {

    private static final String PASSWORD = "a long enough password";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final People people;
    private final Organizations organizations;
    private final String base;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String name = "";
    private PersonId person = new PersonId(UUID.randomUUID());

    SignInOverHttpTest(People people, Organizations organizations, @LocalServerPort int port) {
        this.people = people;
        this.organizations = organizations;
        this.base = "http://localhost:" + port;
    }

    @BeforeEach
    void somebody() {
        name = "amina-" + UUID.randomUUID();
        var root = organizations.add(OrganizationKind.REGION, "World", null, null);
        person = people.add(
                new People.NewPerson("Amina Odhiambo", root, Locale.ENGLISH, new SignInName(name), PASSWORD, false));
        people.grant(person, Role.TRAINEE, new Scope.Platform());
    }

    @Test
    void theRightPasswordLeadsInWithACookieThatNoScriptReads() {
        var answer = signIn(PASSWORD, "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("caseroom-sign-in=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
        assertThat(get("/learn").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSame() {
        var wrong = signIn("something else", "");
        var known = name;
        name = "nobody-" + UUID.randomUUID();
        var unknown = signIn(PASSWORD, "");

        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(wrong.body().replace(known, "").replaceAll(CSRF.pattern(), ""))
                .isEqualTo(unknown.body().replace(name, "").replaceAll(CSRF.pattern(), ""));
        assertThat(wrong.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/%5cevil.example/..//evil.example",
                "javascript:alert(1)",
                "/learn\r\nSet-Cookie: a=b",
                "http:evil.example"
            })
    void theWayBackIsNeverAWayOut(String to) {
        var location = signIn(PASSWORD, to).headers().firstValue("Location").orElse("");

        assertThat(location).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\r", "\n");
        assertThat(URI.create(base).resolve(location).getHost()).isEqualTo("localhost");
    }

    @Test
    void theWayBackLeadsToWhereOneWantedToGo() {
        var refused = get("/learn/some-run?a=b");

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?to=%2Flearn%2Fsome-run%3Fa%3Db"));
        assertThat(signIn(PASSWORD, "/learn/some-run?a=b").headers().firstValue("Location"))
                .hasValue("/learn/some-run?a=b");
    }

    @Test
    void whoseSignInHasEndedIsToldSoAndOthersAreNot() {
        assertThat(get("/learn").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?to=%2Flearn"));
        signIn(PASSWORD, "");
        people.changePassword(person, "another long enough password");

        var sent = get("/learn").headers().firstValue("Location").orElseThrow();

        assertThat(sent).endsWith("/sign-in?to=%2Flearn&ended");
        assertThat(get("/sign-in?to=%2Flearn&ended").body()).contains("Your sign-in has ended");
        assertThat(get("/sign-in?to=%2Flearn").body()).doesNotContain("Your sign-in has ended");
    }

    @Test
    void afterAWrongPasswordTheFocusIsOnItsField() {
        assertThat(get("/sign-in").body()).doesNotContain("autofocus");
        assertThat(signIn("something else", "").body()).containsPattern("<input[^>]*type=\"password\"[^>]*autofocus");
    }

    @Test
    void theWayToTheLightPagesStandsAtTheDoor() {
        assertThat(get("/sign-in").body()).contains("href=\"/sign-in?to=/learn\"", "For a weak line: the light pages");
        assertThat(get("/sign-in?to=/learn").body()).contains("You go on to the light pages");
        signIn(PASSWORD, "");
        assertThat(get("/learn").body()).contains("href=\"/catalogue\"", "href=\"/inbox\"");
    }

    @Test
    void aPageHasATitleBeforeTheHouseIsThere() {
        signIn(PASSWORD, "");

        assertThat(get("/").body()).contains("<title>Caseroom</title>", "<html lang=\"en\"");
    }

    @Test
    void aFormThatWasOpenForTooLongIsShownAgainAndNotADeadEnd() {
        get("/sign-in");
        var stale = post("/sign-in", Map.of("name", name, "password", PASSWORD, "_csrf", "something-old"));

        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(stale.body()).contains("This page is out of date").contains("href=\"/\"");
        assertThat(get("/learn").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "amina\0", "ami\u0007na", "ami\nna", "\u0085x\u0001y"})
    void aNameThatNobodyCanHaveIsRefusedLikeAnyOther(String hostile) {
        name = hostile;

        assertThat(signIn(PASSWORD, "").statusCode()).isEqualTo(401);
    }

    @Test
    void whatCanNotBeKeptIsAProblemOfTheFormAndNoFaultOfTheServer() {
        for (var field : List.of("name", "organization", "signInName")) {
            for (var hostile : List.of("a\0b", "a\u001bb", "\ufdfa".repeat(200))) {
                var page = get("/sign-in");
                var fields = new HashMap<>(Map.of(
                        "name",
                        "Ana Lucía",
                        "organization",
                        "World",
                        "signInName",
                        "ana",
                        "password",
                        PASSWORD,
                        "again",
                        PASSWORD,
                        "_csrf",
                        csrf(page)));
                fields.put(field, hostile);

                assertThat(post("/welcome/no-such-link", fields).statusCode())
                        .as(field)
                        .isEqualTo(422);
            }
        }
    }

    @Test
    void aPauseSaysHowLongItIsToPeopleAndMachinesAlike() {
        for (var guess = 0; guess < 8; guess++) {
            assertThat(signIn("guess", "").statusCode()).isEqualTo(401);
        }

        var paused = signIn(PASSWORD, "");

        assertThat(paused.statusCode()).isEqualTo(429);
        assertThat(paused.headers().firstValue("Retry-After")).hasValue("900");
        assertThat(paused.body()).contains("Wait fifteen minutes");
    }

    @Test
    void signingOutEndsIt() {
        signIn(PASSWORD, "");
        var page = get("/sign-out");

        var out = post("/sign-out", Map.of("_csrf", csrf(page)));

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().firstValue("Location")).hasValue("/sign-in?signed-out");
        assertThat(get("/learn").statusCode()).isEqualTo(302);
    }

    @Test
    void filesAreTheSameForEverybodyAndSetNoCookie() {
        var file = get("/app/styles/tokens.css");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("public"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/api/learn", "/learn", "/app/styles/tokens.css", "/api/attempts/none"})
    void everyAnswerOfOursIsLockedDown(String path) {
        var headers = get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    }

    @Test
    void pagesAreNotKeptByCaches() {
        for (var path : List.of("/sign-in", "/sign-out", "/learn")) {
            assertThat(get(path).headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        }
    }

    @Test
    void healthAnswersEverybodyAndNothingElseOfTheMachineDoes() {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        for (var path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans")) {
            assertThat(get(path).statusCode()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void theInterfaceAnswersProblemsNotPages() {
        var signedOut = get("/api/learn");
        signIn(PASSWORD, "");
        var missing = get("/api/no-such-thing");

        assertThat(signedOut.statusCode()).isEqualTo(401);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(List.of(signedOut, missing))
                .allSatisfy(answer -> assertThat(answer.headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json")));
    }

    private HttpResponse<String> signIn(String password, String to) {
        var page = get("/sign-in");
        return post("/sign-in", Map.of("name", name, "password", password, "to", to, "_csrf", csrf(page)));
    }

    private static String csrf(HttpResponse<String> page) {
        var found = CSRF.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
