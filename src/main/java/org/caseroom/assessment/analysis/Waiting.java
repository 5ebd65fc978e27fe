package org.caseroom.assessment.analysis;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.caseroom.question.QuestionId;

/// How long it took until questions were answered, in steps of a second up to an hour.
public final class Waiting {

    private static final int LONGEST = 3600;

    private final Map<QuestionId, int[]> seconds = new HashMap<>();

    public void add(QuestionId question, Duration time) {
        seconds.computeIfAbsent(question, _ -> new int[LONGEST + 1])[(int) Math.clamp(time.toSeconds(), 0, LONGEST)]++;
    }

    /// What is known of each question that was answered often enough to show it.
    public Map<QuestionId, QuestionTime> times() {
        var times = new HashMap<QuestionId, QuestionTime>();
        seconds.forEach((question, counts) -> {
            var all = Arrays.stream(counts).sum();
            if (all >= Enough.TO_SHOW) {
                times.put(question, new QuestionTime(all, at(counts, all, 1), at(counts, all, 2), at(counts, all, 3)));
            }
        });
        return times;
    }

    /// The second at which so many quarters had answered.
    private static int at(int[] counts, int all, int quarters) {
        var second = 0;
        var answered = counts[0];
        while (answered * 4L < (long) all * quarters) {
            second++;
            answered += counts[second];
        }
        return second;
    }
}
