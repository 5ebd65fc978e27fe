package org.caseroom.operations.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.uikit.light.ServicePage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/// While the store is away, the pages for everybody answer in plain words, whoever is signed in.
@StoreTest(properties = "caseroom.jobs.enabled=false")
@DirtiesContext
class StoreAwayTest {

    private final ApplicationContext application;
    private final HikariDataSource store;
    private final int port;

    StoreAwayTest(ApplicationContext application, HikariDataSource store, @LocalServerPort int port) {
        this.application = application;
        this.store = store;
        this.port = port;
    }

    @Test
    void whoIsSignedInReadsHowTheServiceIsAndTheOtherPagesForEverybody() {
        var cohort = new SampleCohort(application);
        var sofia =
                HttpVisitor.signedIn(port, cohort.signIn(cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform())));
        assertThat(sofia.get("/status").status()).isEqualTo(200);

        store.close();

        var status = sofia.get("/status");
        assertThat(status.body()).contains("The service").doesNotContain("For those who operate the platform");
        for (var page : ServicePage.values()) {
            if (page != ServicePage.STATUS) {
                assertThat(sofia.get(page.path()).status()).isEqualTo(200);
            }
        }
        assertThat(sofia.get("/learn").status()).isEqualTo(500);
    }
}
