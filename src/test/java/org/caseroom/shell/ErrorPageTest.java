package org.caseroom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.People;
import org.caseroom.identity.SignInName;
import org.caseroom.identity.SigningIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The page that nothing else could answer with.
@StoreTest
class ErrorPageTest {

    private static final String PASSWORD = "a long enough password";

    private final People people;
    private final Organizations organizations;
    private final SigningIn signingIn;
    private final int port;

    ErrorPageTest(People people, Organizations organizations, SigningIn signingIn, @LocalServerPort int port) {
        this.people = people;
        this.organizations = organizations;
        this.signingIn = signingIn;
        this.port = port;
    }

    @Test
    void itSpeaksTheLanguageOfThePerson() {
        var somebody = HttpVisitor.signedIn(port, tokenOfSomebodyWhoSpeaks("ar-XB"));

        var page = withAStaleForm(somebody);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("lang=\"ar-XB\"", "dir=\"rtl\"");
    }

    @Test
    void aSignInThatHasEndedGetsThePageInTheLanguageOfTheBrowser() {
        var page = withAStaleForm(HttpVisitor.signedIn(port, "made-up"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learn/a%2Fb",
                "/learn/a%5Cb",
                "/learn/a%00b",
                "/learn/a;b",
                "/learn/a%0Ab",
                "/learn/a|b",
                "/learn/[a]",
                "/learn/{a}",
                "/people/a%2Fb",
                "/people/..%2Fb"
            })
    void anAddressThatIsNoneGetsThePageOfTheHouse(String address) throws IOException {
        assertThat(plainly(address)).contains("error-page", "lang=\"en\"").doesNotContain("HTTP Status", "<style");
    }

    @Test
    void whatBrowsersSendInAQueryIsTaken() throws IOException {
        assertThat(plainly("/status?a=[b]|{c}^`d\\")).startsWith("HTTP/1.1 200");
    }

    /// As a browser sends it; Java's own client refuses some of these itself.
    private String plainly(String address) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\n\r\n"
                            .formatted(address)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpVisitor.Reply withAStaleForm(HttpVisitor visitor) {
        return visitor.send(visitor.request("/sign-in").POST(BodyPublishers.noBody()));
    }

    private String tokenOfSomebodyWhoSpeaks(String language) {
        var root = organizations.add(OrganizationKind.REGION, "World", null, null);
        var name = "somebody-" + UUID.randomUUID();
        people.add(new People.NewPerson(
                "Somebody", root, Locale.forLanguageTag(language), new SignInName(name), PASSWORD, false));
        return ((SigningIn.Result.SignedIn) signingIn.signIn(name, PASSWORD, name, "test")).token();
    }
}
