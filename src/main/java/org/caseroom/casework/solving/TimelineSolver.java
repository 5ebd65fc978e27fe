package org.caseroom.casework.solving;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;

/// Reads what the notes say of each source and corrects step by step.
final class TimelineSolver implements Solver {

    private static final Pattern ZONE = Pattern.compile("UTC([+-]\\d{2}:\\d{2})?");
    private static final Pattern SECONDS = Pattern.compile("(\\d+) s[;,. ]");

    @Override
    public String kind() {
        return "timeline";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var notes = reading.paper("notes").lines().toList();
        var times = new HashMap<String, Instant>();
        for (var row : reading.rows("sources")) {
            var event = row.get("event");
            var note = notes.stream()
                    .filter(line -> line.startsWith(event + ":"))
                    .findFirst()
                    .orElseThrow();
            times.put(event, instant(row.get("as_written"), note));
        }
        var answers = new HashMap<String, Answer>();
        times.forEach(
                (event, time) -> answers.put("time-" + event.replace(' ', '-'), new Answer.Text(time.toString())));
        answers.put(
                "order",
                new Answer.Ordered(reading.options("order").entrySet().stream()
                        .sorted(Comparator.comparing(option -> times.get(option.getValue())))
                        .map(option -> new OptionId(option.getKey()))
                        .toList()));
        answers.put("impossible", reading.choose("impossible", account -> {
            var quoted = Pattern.compile("“([^”]*)”").matcher(account);
            quoted.find();
            var first = quoted.group(1);
            quoted.find();
            var second = quoted.group(1);
            return Reading.found(first, times.get(first)).isAfter(Reading.found(second, times.get(second)));
        }));
        return answers;
    }

    private static Instant instant(String written, String note) {
        if (written.matches("\\d{10}")) {
            return Instant.ofEpochSecond(Long.parseLong(written));
        }
        if (written.matches("\\d{18}")) {
            return Instant.parse("1601-01-01T00:00:00Z").plusMillis(Long.parseLong(written) / 10_000);
        }
        if (written.contains("/")) {
            return zoned(written, "dd/MMM/yyyy:HH:mm:ss Z");
        }
        if (written.contains(",")) {
            return zoned(written, "EEE, dd MMM yyyy HH:mm:ss Z");
        }
        var zone = ZONE.matcher(note);
        var offset = zone.find() && zone.group(1) != null ? ZoneOffset.of(zone.group(1)) : ZoneOffset.UTC;
        var local = LocalDateTime.parse(written.replace(' ', 'T'))
                .atZone(ZoneId.ofOffset("UTC", offset))
                .toInstant();
        var seconds = SECONDS.matcher(note + " ");
        if (!seconds.find()) {
            return local;
        }
        var error = Long.parseLong(seconds.group(1));
        return note.contains("ahead of true") ? local.minusSeconds(error) : local.plusSeconds(error);
    }

    private static Instant zoned(String written, String pattern) {
        return OffsetDateTime.parse(written, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                .toInstant();
    }
}
