package org.caseroom.assessment;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/// Where the seed of a new attempt comes from: nobody can foresee it.
@Component
class Seeds {

    private final SecureRandom random = new SecureRandom();

    long next() {
        return random.nextLong();
    }
}
