package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The packaged application comes back after it was killed, on either store.
class RunningServerIT {

    @Test
    void itComesBackAfterAKillOnH2() throws IOException, InterruptedException {
        try (var server = RunningServer.onH2().start()) {
            server.kill();
            server.restart();

            assertThat(server.statusOf("/actuator/health")).isEqualTo(200);
            assertThat(server.log()).contains("production mode");
        }
    }

    @Test
    void twoNodesServeOnePostgres() throws IOException, InterruptedException {
        try (var first = RunningServer.onPostgres().start();
                var second = first.andAnother().start()) {
            first.kill();

            assertThat(second.statusOf("/actuator/health")).isEqualTo(200);
        }
    }
}
