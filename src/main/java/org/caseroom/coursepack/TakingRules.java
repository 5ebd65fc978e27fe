package org.caseroom.coursepack;

import java.time.Duration;
import java.util.Set;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Quiz;
import org.jspecify.annotations.Nullable;

/// Reads the keys that say how something graded is taken.
record TakingRules(
        double passMark,
        @Nullable Integer attempts,
        @Nullable Duration timeLimit,
        Quiz.Feedback feedback) {

    static final Set<String> KEYS = Set.of("pass-mark", "attempts", "time-limit", "feedback");

    static TakingRules read(YamlMap map) {
        return new TakingRules(
                map.get("pass-mark").wholeNumber(1, 100) / 100.0,
                attempts(map.get("attempts")),
                timeLimit(map),
                map.get("feedback").oneOf(Quiz.Feedback.class));
    }

    private static @Nullable Integer attempts(YamlValue value) {
        return value.is("unlimited") ? null : Integer.valueOf(value.wholeNumber(1, 100));
    }

    private static @Nullable Duration timeLimit(YamlMap map) {
        return map.find("time-limit")
                .map(limit -> Duration.ofMinutes(limit.wholeNumber(1, 600)))
                .orElse(null);
    }
}
