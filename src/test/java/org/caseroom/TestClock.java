package org.caseroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// The clock of the tests: runs like any other until a test stops it or travels. Each test finds it running again.
public final class TestClock extends Clock {

    private final AtomicReference<Clock> time = new AtomicReference<>(Clock.systemUTC());

    /// Stops the clock at a moment.
    public void stopAt(Instant moment) {
        time.set(Clock.fixed(moment, ZoneOffset.UTC));
    }

    /// Travels forward, or back if negative; a stopped clock stays stopped.
    public void travel(Duration distance) {
        time.updateAndGet(clock -> Clock.offset(clock, distance));
    }

    /// Runs with the real time again.
    public void reset() {
        time.set(Clock.systemUTC());
    }

    @Override
    public Instant instant() {
        return time.get().instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants have no zone here; a zone belongs to the reader.");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class InPlaceOfTheRealOne {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    static class ResetAfterEachTest implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBeanProvider(TestClock.class)
                    .ifAvailable(TestClock::reset);
        }
    }
}
