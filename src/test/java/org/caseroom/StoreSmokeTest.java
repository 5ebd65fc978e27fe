package org.caseroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The application starts on either store and says that it is well.
@StoreTest
class StoreSmokeTest {

    private final DataSource store;
    private final Clock clock;
    private final TestClock testClock;
    private final int port;

    StoreSmokeTest(DataSource store, Clock clock, TestClock testClock, @LocalServerPort int port) {
        this.store = store;
        this.clock = clock;
        this.testClock = testClock;
        this.port = port;
    }

    @Test
    void itIsWell() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var health = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void theStoreIsTheOneThatWasAskedFor() throws SQLException {
        try (var connection = store.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(
                            System.getProperty("caseroom.test.store", "h2").equals("h2") ? "H2" : "PostgreSQL");
        }
    }

    @Test
    void aTestTravelsInTime() {
        testClock.stopAt(Instant.parse("2027-01-01T00:00:00Z"));
        testClock.travel(Duration.ofHours(2));

        assertThat(clock.instant()).isEqualTo("2027-01-01T02:00:00Z");
    }
}
