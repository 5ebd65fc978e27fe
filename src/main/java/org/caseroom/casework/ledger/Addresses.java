package org.caseroom.casework.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.crypto.digests.KeccakDigest;

/// How addresses are written, on test networks where there are such, so that no real one appears.
final class Addresses {

    private static final String TEST_PREFIX = "tb";
    private static final int TEST_PUBLIC_KEY = 0x6f;
    private static final int TEST_SCRIPT = 0xc4;
    private static final int TRON = 0x41;

    private Addresses() {}

    /// Pay to public key hash: begins with m or n.
    static String publicKeyHash(byte[] twenty) {
        return Base58.checked(TEST_PUBLIC_KEY, twenty);
    }

    /// Pay to script hash: begins with 2.
    static String scriptHash(byte[] twenty) {
        return Base58.checked(TEST_SCRIPT, twenty);
    }

    /// Pay to witness public key hash: begins with tb1q.
    static String witness(byte[] twenty) {
        return Bech32.address(TEST_PREFIX, 0, twenty);
    }

    /// Pay to Taproot: begins with tb1p.
    static String taproot(byte[] thirtyTwo) {
        return Bech32.address(TEST_PREFIX, 1, thirtyTwo);
    }

    static String tron(byte[] twenty) {
        return Base58.checked(TRON, twenty);
    }

    /// An address of Ethereum and its kin, its capitals being the checksum (ERC-55).
    static String mixedCase(byte[] twenty) {
        var digits = HexFormat.of().formatHex(twenty);
        var hash = HexFormat.of().formatHex(keccak(digits));
        var text = new StringBuilder("0x");
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i);
            text.append(hash.charAt(i) >= '8' ? Character.toUpperCase(digit) : digit);
        }
        return text.toString();
    }

    /// The bytes of an address with 0x; empty if it is none.
    static Optional<byte[]> fromHexadecimal(String text) {
        return text.matches("0x[0-9a-fA-F]{40}")
                ? Optional.of(HexFormat.of().parseHex(text.substring(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static byte[] keccak(String text) {
        var digest = new KeccakDigest(256);
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        digest.update(bytes, 0, bytes.length);
        var hash = new byte[32];
        digest.doFinal(hash, 0);
        return hash;
    }
}
