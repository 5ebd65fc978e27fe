package org.caseroom.casework.ledger;

import java.util.ArrayList;
import java.util.List;

/// Witness addresses: Bech32 (BIP 173) for version 0, Bech32m (BIP 350) for the later ones.
final class Bech32 {

    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int FIRST = 1;
    private static final int MODIFIED = 0x2bc830a3;

    private Bech32() {}

    static String address(String prefix, int version, byte[] program) {
        var data = new ArrayList<Integer>();
        data.add(version);
        data.addAll(inFives(program));
        var text = new StringBuilder(prefix).append('1');
        data.forEach(each -> text.append(ALPHABET.charAt(each)));
        checksum(prefix, data, version == 0 ? FIRST : MODIFIED).forEach(each -> text.append(ALPHABET.charAt(each)));
        return text.toString();
    }

    /// Whether the last six characters are the checksum that the version demands.
    static boolean holds(String text) {
        var separator = text.lastIndexOf('1');
        var data = text.substring(separator + 1)
                .chars()
                .map(ALPHABET::indexOf)
                .boxed()
                .toList();
        if (data.size() < 8 || data.contains(-1)) {
            return false;
        }
        var end = data.size() - 6;
        return checksum(text.substring(0, separator), data.subList(0, end), data.getFirst() == 0 ? FIRST : MODIFIED)
                .equals(data.subList(end, data.size()));
    }

    /// Bits in groups of five, the last filled up with zeros.
    private static List<Integer> inFives(byte[] bytes) {
        var groups = new ArrayList<Integer>();
        var kept = 0;
        var bits = 0;
        for (var each : bytes) {
            kept = (kept << 8 | each & 0xff) & 0xfff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                groups.add(kept >> bits & 31);
            }
        }
        if (bits > 0) {
            groups.add(kept << 5 - bits & 31);
        }
        return groups;
    }

    private static List<Integer> checksum(String prefix, List<Integer> data, int constant) {
        var values = new ArrayList<Integer>();
        prefix.chars().forEach(each -> values.add(each >> 5));
        values.add(0);
        prefix.chars().forEach(each -> values.add(each & 31));
        values.addAll(data);
        values.addAll(List.of(0, 0, 0, 0, 0, 0));
        var remainder = remainder(values) ^ constant;
        var checksum = new ArrayList<Integer>();
        for (var i = 0; i < 6; i++) {
            checksum.add(remainder >> 5 * (5 - i) & 31);
        }
        return checksum;
    }

    private static int remainder(List<Integer> values) {
        var sum = 1;
        for (var value : values) {
            var top = sum >> 25;
            sum = (sum & 0x1ffffff) << 5 ^ value;
            for (var i = 0; i < 5; i++) {
                sum ^= (top >> i & 1) == 1 ? GENERATOR[i] : 0;
            }
        }
        return sum;
    }
}
