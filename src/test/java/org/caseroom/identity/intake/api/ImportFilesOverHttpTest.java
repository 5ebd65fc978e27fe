package org.caseroom.identity.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.SampleAgencies;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SigningIn;
import org.caseroom.identity.intake.ImportingPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The files of an import: to whom it is shown; 404 to all others.
@StoreTest
class ImportFilesOverHttpTest {

    private static final String TEMPLATE = "/export/people/template.csv";

    private final ApplicationContext application;
    private final ImportingPeople importing;
    private final SigningIn signingIn;
    private final int port;
    private SampleAgencies agencies;

    ImportFilesOverHttpTest(
            ApplicationContext application, ImportingPeople importing, SigningIn signingIn, @LocalServerPort int port) {
        this.application = application;
        this.importing = importing;
        this.signingIn = signingIn;
        this.port = port;
    }

    @BeforeEach
    void twoAgencies() {
        agencies = new SampleAgencies(application);
    }

    @Test
    void theTemplateNamesTheColumnsToThoseWhoManagePeople() {
        var file = as("Joyce").get(TEMPLATE);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.type()).startsWith("text/csv");
        assertThat(file.body()).isEqualTo("\uFEFFName,Sign-in name,Organization,Language,E-mail,Role\r\n");
        assertThat(as("Amina").get(TEMPLATE).status()).isEqualTo(404);
        assertThat(HttpVisitor.nobody(port).get(TEMPLATE).body()).doesNotContain("Sign-in name,");
    }

    @Test
    void whatWasNotImportedIsForThoseWhoSeeTheImport() throws IOException {
        var text = "Name,Sign-in name,Organization\n@Minh,,Cybercrime Unit";
        var found = importing.check(
                agencies.joyce, "people.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var path = "/export/people/import/" + found.id() + "/not-imported.csv";
        Actor other = agencies.holding(
                "Wanjiru", agencies.nairobi, Role.ADMINISTRATOR, new Scope.Organizations(agencies.nairobi));

        assertThat(as("Joyce").get(path).body()).contains("'@Minh,", "Sign-in name: The cell is empty. Fill it in.");
        assertThat(as("Sofia").get(path).status()).isEqualTo(200);
        assertThat(as(other.name()).get(path).status()).isEqualTo(404);
        assertThat(as("Amina").get(path).status()).isEqualTo(404);
        assertThat(as("Joyce")
                        .get("/export/people/import/" + other.person() + "/not-imported.csv")
                        .status())
                .isEqualTo(404);
        assertThat(as("Joyce").get("/export/people/import/x/not-imported.csv").status())
                .isEqualTo(404);
    }

    private HttpVisitor as(String name) {
        var signedIn = signingIn.signIn(
                agencies.signInName(name).value(),
                SampleAgencies.PASSWORD,
                "here-" + agencies.signInName(name),
                "test");
        return HttpVisitor.signedIn(port, ((SigningIn.Result.SignedIn) signedIn).token());
    }
}
