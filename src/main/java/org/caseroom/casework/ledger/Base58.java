package org.caseroom.casework.ledger;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.caseroom.shared.Digest;

/// Base58 with a checksum of four bytes, as Bitcoin writes its older addresses.
final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);

    private Base58() {}

    static String checked(int version, byte[] payload) {
        var versioned = new byte[payload.length + 5];
        versioned[0] = (byte) version;
        System.arraycopy(payload, 0, versioned, 1, payload.length);
        var checksum = twice(Arrays.copyOf(versioned, payload.length + 1));
        System.arraycopy(checksum, 0, versioned, payload.length + 1, 4);
        return plain(versioned);
    }

    private static String plain(byte[] bytes) {
        var text = new StringBuilder();
        for (var rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BASE)) {
            text.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
        }
        for (var i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append('1');
        }
        return text.reverse().toString();
    }

    /// Empty if some character is not of the alphabet.
    static Optional<byte[]> decoded(String text) {
        var number = BigInteger.ZERO;
        for (var letter : text.toCharArray()) {
            var digit = ALPHABET.indexOf(letter);
            if (digit < 0) {
                return Optional.empty();
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        var digits = number.toByteArray();
        var significant = digits[0] == 0 ? Arrays.copyOfRange(digits, 1, digits.length) : digits;
        var zeros = (int) text.chars().takeWhile(letter -> letter == '1').count();
        var bytes = new byte[zeros + significant.length];
        System.arraycopy(significant, 0, bytes, zeros, significant.length);
        return Optional.of(bytes);
    }

    static byte[] twice(byte[] bytes) {
        return hash(hash(bytes));
    }

    private static byte[] hash(byte[] bytes) {
        return HexFormat.of().parseHex(Digest.of(bytes).value());
    }
}
