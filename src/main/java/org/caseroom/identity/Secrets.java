package org.caseroom.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// Opaque secrets that nobody can guess: 256 random bits.
@Component
public class Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
