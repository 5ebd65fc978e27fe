package org.caseroom.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.caseroom.StoreTest;
import org.caseroom.shared.RecurringJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Jobs are done again and again, by one node at a time.
@StoreTest
class JobsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final JobSettings SETTINGS = new JobSettings(true, Duration.ofMillis(100));

    private final Counting job = new Counting();
    private final DataSource store;
    private final Jobs first;
    private final Jobs second;

    JobsTest(DataSource store) {
        this.store = store;
        this.first = new Jobs(store, List.of(job), SETTINGS);
        this.second = new Jobs(store, List.of(job), SETTINGS);
    }

    @AfterEach
    void forget() {
        first.stop();
        second.stop();
        JdbcClient.create(store)
                .sql("delete from operations_job where task_name = 'count'")
                .update();
    }

    @Test
    void aJobIsDoneAgainAfterItsPause() {
        first.start();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(job.times).hasValueGreaterThan(1));
    }

    @Test
    void twoNodesNeverDoTheSameJobAtOnce() {
        first.start();
        second.start();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(job.times).hasValueGreaterThan(2));
        assertThat(job.mostAtOnce).hasValue(1);
    }

    @Test
    void aNodeThatDoesNoJobsLeavesThemAlone() {
        var idle = new Jobs(store, List.of(job), new JobSettings(false, Duration.ofMillis(100)));

        idle.start();

        assertThat(idle.isRunning()).isFalse();
    }

    @Test
    void aJobThatFailsIsTriedAgain() {
        job.failing = true;
        first.start();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(job.times).hasValueGreaterThan(1));
    }

    /// Counts how often and how many at once.
    private static final class Counting implements RecurringJob {

        private final AtomicInteger times = new AtomicInteger();
        private final AtomicInteger atOnce = new AtomicInteger();
        private final AtomicInteger mostAtOnce = new AtomicInteger();
        private volatile boolean failing;

        @Override
        public String name() {
            return "count";
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(200);
        }

        @Override
        public void run() {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            times.incrementAndGet();
            atOnce.decrementAndGet();
            if (failing) {
                throw new IllegalStateException("This job fails on purpose.");
            }
        }
    }
}
