package org.caseroom.coursepack;

import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Taking;
import org.jspecify.annotations.Nullable;

/// Reads the keys that say how something graded is taken.
final class TakingRules {

    static final Set<String> KEYS =
            Set.of("pass-mark", "attempts", "time-limit", "feedback", "review", "cool-down", "counts");

    /// Only where questions follow each other.
    static final Set<String> PACE_KEYS = Set.of("show", "order");

    static final Set<String> PAUSE_KEYS = Set.of("times", "at-most");

    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,3})(m|h|d)");
    private static final Duration LONGEST_COOL_DOWN = Duration.ofDays(90);

    private TakingRules() {}

    static Taking read(YamlMap map, Taking.Pace pace) {
        var taking = read(map, 1, pace);
        ReviewReader.requireAfterwards(map, taking.review(), new CourseFinding.NoChecks.NoQuiz());
        return taking;
    }

    /// @param leastMark in per cent; with none at all, nobody passes or fails
    static Taking read(YamlMap map, int leastMark, Taking.Pace pace) {
        return new Taking(
                map.get("pass-mark").wholeNumber(leastMark, 100) / 100.0,
                attempts(map.get("attempts")),
                timeLimit(map),
                ReviewReader.read(map),
                map.find("cool-down").map(TakingRules::coolDown).orElse(null),
                map.find("counts")
                        .map(value -> value.oneOf(Taking.Counts.class))
                        .orElse(Taking.Counts.BEST),
                pace,
                map.find("retry").map(value -> value.oneOf(Taking.Retry.class)).orElse(Taking.Retry.WHOLE),
                map.find("certainty").map(YamlValue::truth).orElse(false),
                map.find("pause").map(value -> pause(map, value)).orElse(null));
    }

    static Taking.Pace pace(YamlMap map) {
        var all = map.find("show").map(value -> value.oneOf(Show.class)).orElse(Show.ONE_AT_A_TIME) == Show.ALL;
        var order = map.find("order");
        if (order.map(value -> value.oneOf(Order.class)).orElse(Order.FREE) == Order.FREE) {
            return all ? Taking.Pace.ALL : Taking.Pace.ONE_AT_A_TIME;
        }
        if (all) {
            order.get().wrong(new CourseFinding.AllShownInSequence());
        }
        return Taking.Pace.SEQUENTIAL;
    }

    private enum Show {
        ALL,
        ONE_AT_A_TIME
    }

    private enum Order {
        FREE,
        SEQUENTIAL
    }

    private static @Nullable Integer attempts(YamlValue value) {
        return value.is("unlimited") ? null : Integer.valueOf(value.wholeNumber(1, 100));
    }

    private static @Nullable Duration timeLimit(YamlMap map) {
        return map.find("time-limit")
                .map(limit -> Duration.ofMinutes(limit.wholeNumber(1, 600)))
                .orElse(null);
    }

    /// Written as `30m`, `24h` or `7d`. What can't be read is a minute.
    private static Duration coolDown(YamlValue value) {
        return span(
                value,
                LONGEST_COOL_DOWN,
                text -> new CourseFinding.CoolDown(new Quote(text), Math.toIntExact(LONGEST_COOL_DOWN.toDays())));
    }

    /// Without a limit there is no clock to stop.
    private static Taking.Pause pause(YamlMap quiz, YamlValue value) {
        if (quiz.find("time-limit").isEmpty()) {
            value.wrong(new CourseFinding.PauseWithoutLimit());
        }
        var map = value.map(PAUSE_KEYS);
        return new Taking.Pause(
                map.get("times").wholeNumber(1, Taking.Pause.MOST_TIMES),
                span(
                        map.get("at-most"),
                        Taking.Pause.LONGEST,
                        text -> new CourseFinding.PauseLength(
                                new Quote(text), Math.toIntExact(Taking.Pause.LONGEST.toMinutes()))));
    }

    private static Duration span(YamlValue value, Duration longest, Function<String, CourseFinding> wrong) {
        var text = value.text(20);
        var written = SPAN.matcher(text);
        var span = written.matches() ? span(Integer.parseInt(written.group(1)), written.group(2)) : Duration.ZERO;
        var fits = !span.isZero() && span.compareTo(longest) <= 0;
        if (!text.isEmpty() && !fits) {
            value.wrong(wrong.apply(text));
        }
        return fits ? span : Duration.ofMinutes(1);
    }

    private static Duration span(int count, String unit) {
        return switch (unit) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
