package org.caseroom.operations.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.uikit.light.ServicePage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The pages that everybody may read, and what they tell to whom.
class ServicePagesTest {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+|SNAPSHOT|Spring|Vaadin|Tomcat");

    /// Where the operator has said nothing.
    @Nested
    @StoreTest
    class OfAnUnknownOperator {

        private final ApplicationContext application;
        private final int port;

        OfAnUnknownOperator(ApplicationContext application, @LocalServerPort int port) {
            this.application = application;
            this.port = port;
        }

        @ParameterizedTest
        @EnumSource(ServicePage.class)
        void aPageNeedsNoSignInAndLeadsToTheOthers(ServicePage page) {
            var reply = HttpVisitor.nobody(port).get(page.path());

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.type()).startsWith("text/html");
            assertThat(reply.body())
                    .contains("lang=\"en\"", "<h1>")
                    .doesNotContain("<script")
                    .doesNotContainPattern("![a-z.-]+!");
            assertThat(ServicePage.paths())
                    .allSatisfy(path -> assertThat(reply.body()).contains("href=\"" + path + "\""));
        }

        @ParameterizedTest
        @EnumSource(ServicePage.class)
        void aStrangerLearnsNeitherVersionsNorFolders(ServicePage page) {
            var body = withoutToken(HttpVisitor.nobody(port).get(page.path()).body());

            assertThat(VERSION.matcher(body).results().map(Object::toString)).isEmpty();
            assertThat(body).doesNotContain("jdbc:", "H2", "PostgreSQL", System.getProperty("user.dir"));
        }

        /// The token against foreign pages is drawn, and may hold any letters.
        private static String withoutToken(String body) {
            return body.replaceAll("(name=\"_csrf\" value=)\"[^\"]*\"", "$1");
        }

        @Test
        void theImprintSaysThatNothingIsSetAndHowToSetIt() {
            assertThat(HttpVisitor.nobody(port).get("/imprint").body())
                    .contains("Not filled in yet", "privacy-contact: ", "CASEROOM_OPERATOR_NAME");
        }

        @Test
        void theOtherPagesSayWhomToAskMeanwhile() {
            for (var path : new String[] {"/help", "/privacy", "/accessibility"}) {
                assertThat(HttpVisitor.nobody(port).get(path).body())
                        .contains("has not said yet who they are", "Until then, ask your administrator");
            }
        }

        @Test
        void theStatusShowsFiguresToAnAdministratorAlone() {
            var cohort = new SampleCohort(application);
            var administrator = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
            var trainee = cohort.trainee("Amina", cohort.nairobi());

            assertThat(HttpVisitor.signedIn(port, cohort.signIn(administrator))
                            .get("/status")
                            .body())
                    .containsAnyOf("H2", "PostgreSQL")
                    .contains("For those who operate the platform", "GB free");
            assertThat(HttpVisitor.signedIn(port, cohort.signIn(trainee))
                            .get("/status")
                            .body())
                    .contains("The service")
                    .doesNotContain("For those who operate the platform", "GB free");
        }

        @Test
        void theHelpQuotesTheLineOfTheQuizInItsOwnWords() {
            assertThat(HttpVisitor.nobody(port).get("/help").body())
                    .contains("saved 12:03", "kept on this device, 1 answer waiting", "not kept on this device");
        }
    }

    /// Where the operator has said who they are.
    @Nested
    @StoreTest(
            properties = {
                "caseroom.operator.name=<b>Academy</b>",
                "caseroom.operator.address=1 Street\\nTown",
                "caseroom.operator.email=contact@academy.example",
                "caseroom.operator.phone=+84 24 1234",
                "caseroom.operator.privacy-contact=The data officer, room 4",
                "caseroom.operator.retention=Ten years after the last course."
            })
    class OfAKnownOperator {

        private final int port;

        OfAKnownOperator(@LocalServerPort int port) {
            this.port = port;
        }

        @Test
        void theImprintSaysWhoTheyAre() {
            assertThat(page("/imprint"))
                    .contains(
                            "&lt;b&gt;Academy&lt;/b&gt;",
                            "1 Street<br>Town",
                            "href=\"mailto:contact@academy.example\"",
                            "href=\"tel:+84241234\"",
                            "The data officer, room 4")
                    .doesNotContain("Not filled in yet");
        }

        @Test
        void privacySaysWhomToAskAndHowLongDataAreKept() {
            assertThat(page("/privacy")).contains("The data officer, room 4", "Ten years after the last course.");
        }

        @Test
        void barriersAreReportedByMailWhereNothingElseIsSet() {
            assertThat(page("/accessibility")).contains("href=\"mailto:contact@academy.example\"");
        }

        private String page(String path) {
            return HttpVisitor.nobody(port).get(path).body();
        }
    }
}
