package org.caseroom.assessment;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Seeds that a test can foresee: the one that it has set.
public final class FixedSeeds extends Seeds {

    private final AtomicLong seed = new AtomicLong();

    private FixedSeeds() {}

    /// Every attempt from now on gets this one.
    public void set(long next) {
        seed.set(next);
    }

    @Override
    long next() {
        return seed.get();
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
}
