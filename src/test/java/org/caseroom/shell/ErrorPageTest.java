package org.caseroom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
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
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The page that nothing else could answer with.
@StoreTest(webEnvironment = WebEnvironment.RANDOM_PORT)
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
