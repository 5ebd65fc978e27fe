package org.caseroom.casework.solving;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;

/// Knows RFC 3227, section 2.1, and what must not wait.
final class VolatilitySolver implements Solver {

    /// Words that tell what somebody is looking at, from the most volatile to the least.
    private static final List<String> ORDER = List.of(
            "Registers",
            "Memory|running|connections",
            "Temporary",
            "Disk|Stick",
            "provider|monitoring",
            "Wiring",
            "Tapes|Printed");

    private static final Map<String, String> AT_ONCE = Map.of(
            "remote-wipe", "Cut it off",
            "open-volume", "Keep it running",
            "shutting-down", "Postpone",
            "dying-battery", "Plug in",
            "recorder", "Stop it from overwriting");

    @Override
    public String kind() {
        return "volatility";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var answers = new HashMap<String, Answer>();
        answers.put(
                "order",
                new Answer.Ordered(reading.options("order").entrySet().stream()
                        .sorted(Comparator.comparing(option -> place(option.getValue())))
                        .map(option -> new OptionId(option.getKey()))
                        .toList()));
        for (var task : file.tasks()) {
            var id = task.question().id();
            if (AT_ONCE.containsKey(id)) {
                answers.put(id, reading.choose(id, text -> text.startsWith(AT_ONCE.getOrDefault(id, ""))));
            }
        }
        return answers;
    }

    private static int place(String thing) {
        for (var rank = 0; rank < ORDER.size(); rank++) {
            if (thing.matches(".*(" + ORDER.get(rank) + ").*")) {
                return rank;
            }
        }
        throw new UnsolvedException("Unknown to RFC 3227: " + thing);
    }
}
