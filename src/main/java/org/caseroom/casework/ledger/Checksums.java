package org.caseroom.casework.ledger;

import java.util.Arrays;

/// Whether an address is written as its checksum demands.
final class Checksums {

    private static final int CHECKSUM = 4;

    private Checksums() {}

    static boolean hold(String text) {
        if (text.startsWith("0x")) {
            return Addresses.fromHexadecimal(text)
                    .map(Addresses::mixedCase)
                    .filter(text::equals)
                    .isPresent();
        }
        if (text.startsWith("tb1")) {
            return Bech32.holds(text);
        }
        return Base58.decoded(text).filter(Checksums::holdsBase58).isPresent();
    }

    private static boolean holdsBase58(byte[] bytes) {
        if (bytes.length != 25) {
            return false;
        }
        var payload = Arrays.copyOf(bytes, bytes.length - CHECKSUM);
        return Arrays.equals(
                Arrays.copyOf(Base58.twice(payload), CHECKSUM),
                Arrays.copyOfRange(bytes, payload.length, bytes.length));
    }
}
