package org.caseroom.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.SigningIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The language of the pages without Flow, and how it is chosen there, without script.
@StoreTest
class LanguageOverHttpTest {

    private static final String PASSWORD = "a long enough password";

    private final People people;
    private final Organizations organizations;
    private final SigningIn signingIn;
    private final int port;

    LanguageOverHttpTest(People people, Organizations organizations, SigningIn signingIn, @LocalServerPort int port) {
        this.people = people;
        this.organizations = organizations;
        this.signingIn = signingIn;
        this.port = port;
    }

    @Test
    void aStrangerIsSpokenToAsTheirBrowserAsks() {
        assertThat(signInPage("Accept-Language", "fr, vi-VN;q=0.8, en;q=0.5").body())
                .contains("<html lang=\"vi\" dir=\"ltr\">", "Mật khẩu");
        assertThat(signInPage("Accept-Language", "fr").body()).contains("<html lang=\"en\"", "Password");
    }

    @Test
    void aStrangersChoiceIsKeptOnTheDevice() {
        var chosen = choose(HttpVisitor.nobody(port), "vi", "/sign-in?to=/learn");

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(location(chosen)).isEqualTo("/sign-in?to=/learn");
        assertThat(chosen.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("caseroom-language=vi;")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(signInPage("Cookie", "caseroom-language=vi").body()).contains("<html lang=\"vi\"");
    }

    @Test
    void thePageOffersEveryLanguageByItsOwnNameAndSaysWhichItSpeaks() {
        assertThat(signInPage("Cookie", "caseroom-language=vi").body())
                .contains("value=\"vi\" lang=\"vi\" aria-current=\"true\">Tiếng Việt<")
                .contains("value=\"en\" lang=\"en\">English<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-XB", "xx", "", "vi\"><script>", "vi\r\nSet-Cookie: a=b"})
    void aLanguageThatIsNotOfferedChangesNothing(String language) {
        var somebody = somebody();

        var chosen = choose(somebody.visitor(), language, "/");

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.response().headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("caseroom-language"));
        assertThat(people.actor(somebody.person())).map(Actor::locale).hasValue(Locale.ENGLISH);
        assertThat(signInPage("Cookie", "caseroom-language=ar-XB").body()).contains("<html lang=\"en\"");
    }

    @Test
    void whoIsSignedInIsSpokenToEverywhereFromThenOn() {
        var somebody = somebody();
        assertThat(somebody.visitor().get("/learn").body()).contains("<html lang=\"en\"", "locale=\"en\"");

        assertThat(location(choose(somebody.visitor(), "vi", "/learn"))).isEqualTo("/learn");

        assertThat(somebody.visitor().get("/learn").body()).contains("<html lang=\"vi\"", "locale=\"vi\"", "Đăng xuất");
        assertThat(somebody.visitor().get("/sign-out").body()).contains("<html lang=\"vi\"");
    }

    @Test
    void theDoorSpeaksAsBeforeToWhoHasSignedOut() {
        var somebody = somebody();
        choose(somebody.visitor(), "vi", "/");

        var signedOut = somebody.visitor().write("POST", "/sign-out", new byte[0], "application/x-www-form-urlencoded");

        assertThat(signedOut.response().headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("caseroom-language=vi;"));
    }

    @Test
    void anotherPageCanNotChooseForAnybody() {
        var somebody = somebody();

        var foreign = somebody.visitor()
                .send(somebody.visitor()
                        .request("/language")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("language=vi")));

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(people.actor(somebody.person())).map(Actor::locale).hasValue(Locale.ENGLISH);
    }

    @Test
    void theWayBackIsNeverAWayOut() {
        assertThat(location(choose(HttpVisitor.nobody(port), "vi", "//evil.example/")))
                .isEqualTo("/");
    }

    private HttpVisitor.Reply signInPage(String header, String value) {
        return HttpVisitor.nobody(port)
                .send(HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + "/sign-in"))
                        .header(header, value));
    }

    private static HttpVisitor.Reply choose(HttpVisitor visitor, String language, String to) {
        var form = "language=" + URLEncoder.encode(language, StandardCharsets.UTF_8) + "&to="
                + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return visitor.write(
                "POST", "/language", form.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded");
    }

    private static String location(HttpVisitor.Reply reply) {
        return reply.response().headers().firstValue("Location").orElse("");
    }

    private record Somebody(PersonId person, HttpVisitor visitor) {}

    private Somebody somebody() {
        var root = organizations.add(OrganizationKind.REGION, "World", null, null);
        var name = "minh-" + UUID.randomUUID();
        var person = people.add(
                new People.NewPerson("Trần Minh", root, Locale.ENGLISH, new SignInName(name), PASSWORD, false));
        var token = ((SigningIn.Result.SignedIn) signingIn.signIn(name, PASSWORD, name, "test")).token();
        return new Somebody(person, HttpVisitor.signedIn(port, token));
    }
}
