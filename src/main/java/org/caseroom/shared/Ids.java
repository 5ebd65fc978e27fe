package org.caseroom.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The one place where ids are made: UUID version 7 (RFC 9562, section 5.7), so that new rows sort last.
@Component
public class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        var high = (clock.millis() << 16) | VERSION_7 | (random.nextLong() & 0x0FFF);
        var low = (random.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low);
    }
}
