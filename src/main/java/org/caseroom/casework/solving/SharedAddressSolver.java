package org.caseroom.casework.solving;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseroom.casework.PlainText;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;
import org.caseroom.question.ShownQuestion;

/// Corrects the log's clock and looks each port up at its moment.
final class SharedAddressSolver implements Solver {

    private static final Pattern ERROR = Pattern.compile("run (\\d+) seconds (ahead|behind)");

    @Override
    public String kind() {
        return "shared-address";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var error = ERROR.matcher(reading.paper("notes"));
        error.find();
        var fast = Long.parseLong(error.group(1)) * (error.group(2).equals("ahead") ? 1 : -1);
        var holders = new HashMap<String, String>();
        for (var line : reading.rows("log")) {
            var time = Instant.parse(line.get("time_utc")).minusSeconds(fast);
            holders.put(line.id(), line.get("source_port").isEmpty() ? "" : holder(reading, time, line));
        }
        var classes = new HashMap<>(Map.of("", "nobody"));
        ((ShownQuestion.Matching) reading.question("attribution"))
                .right()
                .forEach(option -> classes.put(PlainText.of(option.text()), option.id()));
        return Map.of(
                "attribution",
                reading.sort("attribution", item -> classes.get(Reading.found(item, holders.get(item)))),
                "needs",
                reading.choose(
                        "needs", text -> text.matches("(Public address|Port of|Time of|Zone of|Address and port).*")));
    }

    private static String holder(Reading reading, Instant time, Row line) {
        var port = Integer.parseInt(line.get("source_port"));
        var found = reading.rows("leases").stream()
                .filter(lease -> lease.get("public_address").equals(line.get("source")))
                .filter(lease -> {
                    var ports = lease.get("ports").split("-");
                    return Integer.parseInt(ports[0]) <= port && port <= Integer.parseInt(ports[1]);
                })
                .filter(lease -> !time.isBefore(Instant.parse(lease.get("from_utc")))
                        && !time.isAfter(Instant.parse(lease.get("until_utc"))))
                .toList();
        if (found.size() != 1) {
            throw new UnsolvedException("%d lines fit".formatted(found.size()));
        }
        return found.getFirst().get("line_of");
    }
}
