package org.caseroom.casework.solving;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caseroom.casework.PlainText;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;

/// Follows each link to its registrable domain and goes through the card.
final class PhishingQueueSolver implements Solver {

    @Override
    public String kind() {
        return "phishing-queue";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var now = Instant.parse(RawMail.found("drawn up at (\\S+Z)", reading.paper("card")));
        var targets = reading.rows("short-links").stream()
                .collect(Collectors.toMap(row -> row.get("link"), row -> row.get("target")));
        var shortener = RawMail.found("(\\S+) makes short links", reading.paper("card"));
        var labels = new HashMap<String, String>();
        var priorities = new HashMap<String, String>();
        var actions = new HashMap<String, String>();
        var domains = new TreeMap<String, String>();
        for (var report : reading.rows("reports")) {
            var id = report.id();
            var link = report.get("link");
            var domain = domain(link.startsWith("https://" + shortener + "/") ? targets.getOrDefault(link, "") : link);
            var label = label(reading, report, domain);
            var gave = report.get("done").matches("(entered|paid) .*");
            var isFresh = Duration.between(Instant.parse(report.get("received_utc")), now)
                            .toHours()
                    < 24;
            domains.put(report.get("number"), domain);
            labels.put(id, label);
            priorities.put(id, "p" + priority(label, gave, isFresh));
            actions.put(id, action(label, gave, isFresh));
        }
        var asked = RawMail.found(
                "report (\\d+)", PlainText.of(reading.question("domain").prompt()));
        return Map.of(
                "label", reading.sort("label", labels::get),
                "priority", reading.sort("priority", priorities::get),
                "action", reading.sort("action", actions::get),
                "domain", new Answer.Text(domains.getOrDefault(asked, "")));
    }

    private static String domain(String link) {
        if (link.isEmpty()) {
            return "";
        }
        var labels = URI.create(link).getHost().split("\\.");
        return labels[labels.length - 2] + "." + labels[labels.length - 1];
    }

    private static String label(Reading reading, Row report, String domain) {
        var named = reading.rows("institutions").stream()
                .filter(each -> report.get("text").contains(each.get("name")))
                .findFirst();
        if (named.isEmpty()) {
            return "spam";
        }
        if (domain.isEmpty()) {
            return "unknown";
        }
        return domain.equals(named.get().get("domain")) ? "legitimate" : "phishing";
    }

    private static int priority(String label, boolean gave, boolean isFresh) {
        return switch (label) {
            case "phishing" -> gave ? 1 : isFresh ? 2 : 3;
            case "unknown" -> gave ? 2 : 3;
            default -> 4;
        };
    }

    private static String action(String label, boolean gave, boolean isFresh) {
        return switch (label) {
            case "phishing" -> gave ? "call" : isFresh ? "takedown" : "preserve";
            case "unknown" -> "ask";
            case "legitimate" -> "reassure";
            default -> "close";
        };
    }
}
