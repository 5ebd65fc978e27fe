package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;

/// Reads what nobody means well with, and waits for the end no longer than a reader would.
final class HostileReading {

    private static final Duration SOON = Duration.ofSeconds(10);

    private HostileReading() {}

    /// What is wrong with a pack, which is said soon.
    static List<Problem> soon(SamplePack pack) {
        return Assertions.assertTimeoutPreemptively(SOON, () -> pack.read().problems());
    }

    /// The pack is refused soon, for that reason.
    static void assertRefused(String code, ThrowingCallable reading) {
        assertThatThrownBy(() -> Assertions.assertTimeoutPreemptively(SOON, reading::call))
                .isInstanceOfSatisfying(
                        RefusedPackException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .contains(code));
    }

    /// Files in an archive, whatever their paths are.
    static ByteArrayInputStream zip(Map<String, byte[]> files) {
        return new ByteArrayInputStream(HostileArchives.zip(files));
    }
}
