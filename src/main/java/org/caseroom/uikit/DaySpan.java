package org.caseroom.uikit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Days of the reader and the moments at which they begin and end. A moment that somebody else set within a day stays
/// as it is while the day does.
public record DaySpan(ZoneId zone) {

    /// The day on which something begins.
    public @Nullable LocalDate firstDay(@Nullable Instant begin) {
        return begin == null ? null : begin.atZone(zone).toLocalDate();
    }

    /// The last day before something ends.
    public @Nullable LocalDate lastDay(@Nullable Instant end) {
        return end == null ? null : end.minusMillis(1).atZone(zone).toLocalDate();
    }

    /// When the day begins.
    public @Nullable Instant begin(@Nullable LocalDate day, @Nullable Instant before) {
        if (day == null || day.equals(firstDay(before))) {
            return day == null ? null : before;
        }
        return day.atStartOfDay(zone).toInstant();
    }

    /// When the day is over.
    public @Nullable Instant end(@Nullable LocalDate day, @Nullable Instant before) {
        if (day == null || day.equals(lastDay(before))) {
            return day == null ? null : before;
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
