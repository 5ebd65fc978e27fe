package org.caseroom.casework.solving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseroom.casework.PlainText;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;

/// Computes each hash itself and compares.
final class EvidenceHashingSolver implements Solver {

    @Override
    public String kind() {
        return "evidence-hashing";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var files = new HashMap<String, byte[]>();
        file.evidence().stream()
                .filter(ShownCase.ShownBytes.class::isInstance)
                .map(ShownCase.ShownBytes.class::cast)
                .forEach(bytes -> files.put(bytes.file(), bytes.content()));
        var names = reading.options("states");
        var asked = Pattern.compile("SHA-256 of (\\S+) as")
                .matcher(PlainText.of(reading.question("computed").prompt()));
        asked.find();
        return Map.of(
                "states",
                reading.sort("states", item -> state(reading, names.getOrDefault(item, ""), files)),
                "computed",
                new Answer.Text(hash("SHA-256", files.getOrDefault(asked.group(1), new byte[0]))));
    }

    private static String state(Reading reading, String name, Map<String, byte[]> files) {
        var bytes = files.getOrDefault(name, new byte[0]);
        var hash = hash("SHA-256", bytes);
        var line = reading.rows("manifest").stream()
                .filter(row -> row.get("file").equals(name))
                .findFirst();
        if (line.isEmpty()) {
            return "renamed";
        }
        var written = line.get().get("sha256");
        if (written.equals(hash)) {
            return "match";
        }
        if (written.length() == 40 && written.equals(hash("SHA-1", bytes))) {
            return "other-algorithm";
        }
        if (written.length() < 64 && hash.startsWith(written)) {
            return "truncated";
        }
        var unix = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return written.equals(hash("SHA-256", unix.getBytes(StandardCharsets.UTF_8))) ? "line-ends" : "altered";
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
