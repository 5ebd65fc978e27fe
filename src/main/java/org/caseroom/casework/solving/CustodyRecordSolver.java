package org.caseroom.casework.solving;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;

/// Goes down the record with the card in hand.
final class CustodyRecordSolver implements Solver {

    private static final Pattern SET = Pattern.compile("removed, (S-\\d+) set");

    @Override
    public String kind() {
        return "custody-record";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var roster = reading.rows("roster").stream().map(row -> row.get("name")).toList();
        var found = new HashMap<String, String>();
        var rows = reading.rows("record");
        for (var i = 1; i < rows.size(); i++) {
            var wrong = wrong(rows, i, roster);
            if (!wrong.isEmpty()) {
                found.put(wrong, rows.get(i).id());
            }
        }
        var lines =
                found.values().stream().map(row -> "Line " + row.substring(1)).collect(Collectors.toSet());
        return Map.of(
                "broken", reading.choose("broken", lines::contains),
                "seal-now", new Answer.Text(rows.getLast().get("seal")),
                "where", reading.sort("where", defect -> found.getOrDefault(defect, "none")));
    }

    private static String wrong(List<Row> rows, int i, List<String> roster) {
        var row = rows.get(i);
        var before = rows.get(i - 1);
        if (!row.get("time").endsWith("Z")) {
            return "zone";
        }
        if (before.get("time").endsWith("Z")
                && Instant.parse(row.get("time")).isBefore(Instant.parse(before.get("time")))) {
            return "backwards";
        }
        if (!roster.contains(row.get("received_by"))) {
            return "stranger";
        }
        if (!row.get("released_by").equals(before.get("received_by")) && roster.contains(before.get("received_by"))) {
            return "gap";
        }
        if (!row.get("hash").equals(usual(rows, "hash"))) {
            return "hash";
        }
        return row.get("seal").equals(due(rows, i)) ? "" : "seal";
    }

    /// The seal that the item bears in this line by what the remarks say.
    private static String due(List<Row> rows, int i) {
        var due = rows.getFirst().get("seal");
        for (var row : rows.subList(0, i + 1)) {
            var set = SET.matcher(row.get("remark"));
            due = set.find() ? set.group(1) : due;
        }
        return due;
    }

    private static String usual(List<Row> rows, String column) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.get(column), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
