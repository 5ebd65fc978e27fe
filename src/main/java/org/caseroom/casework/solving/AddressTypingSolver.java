package org.caseroom.casework.solving;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bouncycastle.jcajce.provider.digest.Keccak;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;

/// Looks at the form of each string and computes its checksum in its own way.
final class AddressTypingSolver implements Solver {

    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    @Override
    public String kind() {
        return "address-typing";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var strings =
                reading.rows("strings").stream().collect(Collectors.toMap(row -> row.id(), row -> row.get("text")));
        return Map.of(
                "types", reading.sort("types", item -> type(strings.getOrDefault(item, ""))),
                "validity", reading.sort("validity", item -> validity(strings.getOrDefault(item, ""))));
    }

    private static String type(String text) {
        if (text.contains(" ")) {
            return "words";
        }
        if (text.matches("(0x)?[0-9a-f]{64}")) {
            return "transaction";
        }
        if (text.matches("0x[0-9a-fA-F]{40}")) {
            return "ethereum";
        }
        if (text.matches("[A-Z]{2}\\d+")) {
            return "account";
        }
        return text.startsWith("T") ? "tron" : "bitcoin";
    }

    private static String validity(String text) {
        return switch (type(text)) {
            case "ethereum" -> text.equals(text.toLowerCase(Locale.ROOT)) ? "unchecked" : word(capitalsAgree(text));
            case "bitcoin", "tron" -> word(text.startsWith("tb1") ? bech32Agrees(text) : base58Agrees(text));
            default -> "no-address";
        };
    }

    private static String word(boolean agrees) {
        return agrees ? "valid" : "broken";
    }

    private static boolean capitalsAgree(String text) {
        var digits = text.substring(2);
        var hash = new Keccak.Digest256().digest(digits.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
        for (var i = 0; i < digits.length(); i++) {
            var half = i % 2 == 0 ? (hash[i / 2] >> 4) & 15 : hash[i / 2] & 15;
            if (Character.isLetter(digits.charAt(i)) && Character.isUpperCase(digits.charAt(i)) != half > 7) {
                return false;
            }
        }
        return true;
    }

    private static boolean base58Agrees(String text) {
        var number = BigInteger.ZERO;
        for (var letter : text.toCharArray()) {
            if (BASE58.indexOf(letter) < 0) {
                return false;
            }
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(BASE58.indexOf(letter)));
        }
        var hex = "%050x".formatted(number);
        return hex.length() == 50 && sha256(sha256(hex.substring(0, 42))).startsWith(hex.substring(42));
    }

    private static String sha256(String hex) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(HexFormat.of().parseHex(hex)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The polynomial of BIP 173 over GF(32), bit by bit.
    private static boolean bech32Agrees(String text) {
        long sum = 1;
        var expanded = new ArrayList<Integer>(List.of('t' >> 5, 'b' >> 5, 0, 't' & 31, 'b' & 31));
        for (var letter : text.substring(3).toCharArray()) {
            if (BECH32.indexOf(letter) < 0) {
                return false;
            }
            expanded.add(BECH32.indexOf(letter));
        }
        var generator = new long[] {0x3b6a57b2L, 0x26508e6dL, 0x1ea119faL, 0x3d4233ddL, 0x2a1462b3L};
        for (var value : expanded) {
            var top = sum >> 25;
            sum = ((sum & 0x1ffffffL) << 5) ^ value;
            for (var i = 0; i < 5; i++) {
                if ((top >> i & 1) != 0) {
                    sum ^= generator[i];
                }
            }
        }
        return sum == (text.charAt(3) == 'q' ? 1 : 0x2bc830a3L);
    }
}
