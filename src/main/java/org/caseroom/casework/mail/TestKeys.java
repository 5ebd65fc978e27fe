package org.caseroom.casework.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;

/// The keys that invented senders sign with. They come with the program, so they protect nothing.
final class TestKeys {

    static final List<Pair> ALL = read();

    /// @param published the public key as a DKIM record carries it
    record Pair(PrivateKey secret, String published) {

        @Override
        public String toString() {
            return "test key " + published.substring(44, 60);
        }
    }

    private TestKeys() {}

    private static List<Pair> read() {
        try (var stream = TestKeys.class.getResourceAsStream("/casework/mail-test-keys.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The test keys of the exercises are missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(TestKeys::pair)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Pair pair(String line) {
        try {
            var keys = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) keys.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(line)));
            var open = keys.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return new Pair(secret, Base64.getEncoder().encodeToString(open.getEncoded()));
        } catch (GeneralSecurityException unsound) {
            throw new IllegalStateException("A test key cannot be read.", unsound);
        }
    }
}
