package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The packaged application comes back after it was killed, on either store.
class RunningServerIT {

    @Test
    void itComesBackAfterAKill() throws IOException, InterruptedException {
        var server = RunningServer.shared();

        server.kill();
        server.restart();

        assertThat(server.statusOf("/actuator/health")).isEqualTo(200);
        assertThat(server.log()).contains("production mode");
    }

    @Test
    @Tag("postgres")
    void twoNodesServeOneStore() throws IOException, InterruptedException {
        var first = RunningServer.shared();
        try (var second = first.andAnother().start()) {
            first.kill();

            assertThat(second.statusOf("/actuator/health")).isEqualTo(200);
        } finally {
            first.restart();
        }
    }
}
