package org.caseroom.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Some days, the first and the last of which belong to them; either may be open. They are put in order, and days that
/// no store can compare with are dropped.
///
/// @param zone where the days begin and end; that of nobody where both are open
public record Days(@Nullable LocalDate from, @Nullable LocalDate until, ZoneId zone) {

    /// All days.
    public static final Days ALL = new Days(null, null, ZoneOffset.UTC);

    private static final int LAST_YEAR = 9999;

    public Days {
        from = storable(from);
        until = storable(until);
        if (from != null && until != null && from.isAfter(until)) {
            var later = from;
            from = until;
            until = later;
        }
        zone = from == null && until == null ? ZoneOffset.UTC : zone;
    }

    /// The moment with which they begin; null where they always have.
    public @Nullable Instant begin() {
        return from == null ? null : from.atStartOfDay(zone).toInstant();
    }

    /// The moment before which they end; null where they never do.
    public @Nullable Instant end() {
        return until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static @Nullable LocalDate storable(@Nullable LocalDate day) {
        return day != null && day.getYear() >= 1 && day.getYear() <= LAST_YEAR ? day : null;
    }
}
