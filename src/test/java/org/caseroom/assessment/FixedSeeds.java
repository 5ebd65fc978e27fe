package org.caseroom.assessment;

import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Seeds that a test can foresee. Each test gets a sequence of its own, the same whenever it runs: what holds for
/// nearly every seed would fail once in many runs otherwise, and be gone at the next.
public final class FixedSeeds extends Seeds {

    private final AtomicReference<LongSupplier> seeds = new AtomicReference<>(super::next);

    private FixedSeeds() {}

    /// Every attempt from now on gets this one.
    public void set(long next) {
        seeds.set(() -> next);
    }

    private void begin(String test) {
        var sequence = new Random(test.hashCode());
        seeds.set(sequence::nextLong);
    }

    @Override
    long next() {
        return seeds.get().getAsLong();
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
    public static class BeginWithEachTest implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBeanProvider(FixedSeeds.class)
                    .ifAvailable(seeds -> seeds.begin(context.getUniqueId()));
        }
    }
}
