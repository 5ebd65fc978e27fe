package org.caseroom.shared.words;

import java.util.Map;

/// How long something takes, as everybody is told it: in minutes, from two hours on in hours and minutes.
public final class TimeNeeded {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int SAID_IN_MINUTES = 2 * MINUTES_OF_AN_HOUR;

    private TimeNeeded() {}

    /// What a message with `hours` and `minutes` says of it; no hours where it is said in minutes alone.
    public static Map<String, Integer> arguments(int minutes) {
        return minutes < SAID_IN_MINUTES
                ? Map.of("hours", 0, "minutes", minutes)
                : Map.of("hours", minutes / MINUTES_OF_AN_HOUR, "minutes", minutes % MINUTES_OF_AN_HOUR);
    }
}
