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
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseroom.StoreTest;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.SampleAgencies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// One-time links and forgotten passwords, as a browser without script finds them.
@StoreTest
class LinkOverHttpTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String CHOSEN = "a sentence of one's own";

    private final ApplicationContext application;
    private final KeepingPeople keeping;
    private final LettingIn lettingIn;
    private final String base;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private SampleAgencies agencies;
    private String path = "";

    LinkOverHttpTest(
            ApplicationContext application, KeepingPeople keeping, LettingIn lettingIn, @LocalServerPort int port) {
        this.application = application;
        this.keeping = keeping;
        this.lettingIn = lettingIn;
        this.base = "http://localhost:" + port;
    }

    @BeforeEach
    void aLink() {
        agencies = new SampleAgencies(application);
        var minh = keeping.add(agencies.joyce, agencies.details("Minh <b>", agencies.unit));
        path = lettingIn.issue(agencies.joyce, minh).path();
    }

    @Test
    void theLinkShowsAPageThatLooksAtNobodyElseAndUsesNothingUp() {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Welcome, Minh &lt;b&gt;").doesNotContain("<b>");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void whoChoosesAnotherLanguageOnThePageIsSpokenToInIt() {
        var token = csrf(get(path));

        var choice = post("/language", Map.of("language", "vi", "to", path, "_csrf", token));
        var page = get(choice.headers().firstValue("Location").orElseThrow());
        var wrong = post(path, Map.of("password", "short", "again", "", "language", "vi", "_csrf", token));
        var answer = post(path, Map.of("password", CHOSEN, "again", CHOSEN, "language", "vi", "_csrf", token));

        assertThat(page.body()).contains("<html lang=\"vi\"", "name=\"language\" value=\"vi\"");
        assertThat(wrong.body()).contains("<html lang=\"vi\"", "name=\"language\" value=\"vi\"");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(get("/learn").body()).contains("<html lang=\"vi\"");
        assertThat(get(path + "?language=no-language").statusCode()).isEqualTo(404);
    }

    @Test
    void aChosenPasswordLeadsInOnce() {
        var token = csrf(get(path));
        var fields = Map.of("password", CHOSEN, "again", CHOSEN, "_csrf", token);

        var answer = post(path, fields);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("caseroom-sign-in=").contains("HttpOnly"));
        assertThat(get("/learn").statusCode()).isEqualTo(200);
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(post(path, fields).statusCode()).isEqualTo(404);
        assertThat(get(path).headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void aMistakeIsSaidAtItsFieldAndAForeignPagePostsNothing() {
        var token = csrf(get(path));

        var tooShort = post(path, Map.of("password", "short", "again", "short", "_csrf", token));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body()).contains("aria-invalid=\"true\"").contains("at least 12 characters");
        var easy = post(path, Map.of("password", "password1234", "again", "password1234", "_csrf", token));
        assertThat(easy.statusCode()).isEqualTo(422);
        assertThat(easy.body()).contains("This password is easy to guess").contains("aria-invalid=\"true\"");
        var differing = post(path, Map.of("password", CHOSEN, "again", CHOSEN + "!", "_csrf", token));
        assertThat(differing.body()).contains("The two passwords differ").doesNotContain(CHOSEN);
        assertThat(post(path, Map.of("password", CHOSEN, "again", CHOSEN)).statusCode())
                .isEqualTo(403);
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    /// The token against foreign pages is another one in every answer.
    private static String withoutTokens(HttpResponse<String> answer) {
        return answer.body().replaceAll("(name=\"_csrf\" value=)\"[^\"]*\"", "$1");
    }

    @Test
    void everybodyGetsTheSameAnswerWhoForgotThePassword() {
        var known = ask(agencies.signInName("Amina").value());
        var unknown = ask(agencies.signInName("Nobody").value());

        assertThat(known.statusCode()).isEqualTo(200).isEqualTo(unknown.statusCode());
        assertThat(withoutTokens(known)).isEqualTo(withoutTokens(unknown)).contains("Your request has been taken");
        assertThat(known.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
        assertThat(ask(" ").statusCode()).isEqualTo(422);
        assertThat(ask("\0").statusCode()).isEqualTo(200);
        assertThat(get("/sign-in").body()).contains("href=\"/forgotten\"");
    }

    private HttpResponse<String> ask(String name) {
        return post("/forgotten", Map.of("name", name, "_csrf", csrf(get("/forgotten"))));
    }

    private static String csrf(HttpResponse<String> page) {
        var found = CSRF.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
