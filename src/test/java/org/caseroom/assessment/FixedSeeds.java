package org.caseroom.assessment;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Seeds that a test can foresee, once it has set one. Each test finds them unforeseen again.
public final class FixedSeeds extends Seeds {

    private final AtomicReference<Optional<Long>> seed = new AtomicReference<>(Optional.empty());

    private FixedSeeds() {}

    /// Every attempt from now on gets this one.
    public void set(long next) {
        seed.set(Optional.of(next));
    }

    private void reset() {
        seed.set(Optional.empty());
    }

    @Override
    long next() {
        return seed.get().orElseGet(super::next);
    }

    /// In place of the real ones.
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlaceOfTheRealOnes {

        @Bean
        @Primary
        FixedSeeds fixedSeeds() {
            return new FixedSeeds();
        }
    }

    /// For each test.
    public static class ResetAfterEachTest implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBeanProvider(FixedSeeds.class)
                    .ifAvailable(FixedSeeds::reset);
        }
    }
}
