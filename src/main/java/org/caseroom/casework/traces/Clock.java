package org.caseroom.casework.traces;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.casework.Draw;

/// A source of times: what it writes for an instant, and what people read wrongly in it.
///
/// @param name of the source; what it is called stands in the catalogue
/// @param event what happens where this source stands, in the same way
/// @param offset of its zone from UTC, in hours
/// @param fast how far its clock runs ahead, in seconds
record Clock(String name, String event, int offset, int fast, Writing writing) {

    private static final long FILETIME_EPOCH = 11_644_473_600L;
    private static final long UNITS_A_SECOND = 10_000_000L;

    /// How it writes.
    enum Writing {
        /// As the Apache web server does, with the zone.
        APACHE {
            @Override
            String of(Instant time, ZoneOffset zone) {
                return format("dd/MMM/yyyy:HH:mm:ss xx", time, zone);
            }
        },
        /// A date and a time without a zone.
        LOCAL {
            @Override
            String of(Instant time, ZoneOffset zone) {
                return format("yyyy-MM-dd HH:mm:ss", time, zone);
            }
        },
        /// The header of a message (RFC 5322).
        MAIL {
            @Override
            String of(Instant time, ZoneOffset zone) {
                return format("EEE, dd MMM yyyy HH:mm:ss xx", time, zone);
            }
        },
        /// Seconds since 1970.
        UNIX {
            @Override
            String of(Instant time, ZoneOffset zone) {
                return String.valueOf(time.getEpochSecond());
            }
        },
        /// Tenths of a microsecond since 1601, as Windows keeps them.
        FILETIME {
            @Override
            String of(Instant time, ZoneOffset zone) {
                return String.valueOf((time.getEpochSecond() + FILETIME_EPOCH) * UNITS_A_SECOND);
            }
        };

        abstract String of(Instant time, ZoneOffset zone);

        private static String format(String pattern, Instant time, ZoneOffset zone) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time.atOffset(zone));
        }
    }

    /// One of each kind, with zones and errors drawn.
    static List<Clock> drawn(Draw draw) {
        return List.of(
                new Clock("web", "page-opened", draw.pick(1, 2, 7, 8, -3), 0, Writing.APACHE),
                new Clock("windows", "signed-in", draw.pick(-5, -6, 5, 7, 9), 0, Writing.LOCAL),
                new Clock(
                        "recorder", "cash-withdrawn", draw.pick(1, 7, -3, 3), draw.between(150, 1_500), Writing.LOCAL),
                new Clock(
                        "slow-recorder",
                        "door-opened",
                        draw.pick(1, 7, -3, 3),
                        -draw.between(150, 1_500),
                        Writing.LOCAL),
                new Clock("filetime", "file-saved", 0, 0, Writing.FILETIME),
                new Clock("unix", "payment-ordered", 0, 0, Writing.UNIX),
                new Clock("mail", "mail-sent", draw.pick(-4, -7, 2, 9), 0, Writing.MAIL),
                new Clock("iis", "file-downloaded", 0, 0, Writing.LOCAL));
    }

    String written(Instant time) {
        return writing.of(time.plusSeconds(fast), ZoneOffset.ofHours(offset));
    }

    /// What the notes say of it, such as UTC+07:00 or 754 s.
    String detail() {
        var zone = offset == 0 ? "UTC" : "UTC" + ZoneOffset.ofHours(offset);
        return fast == 0 ? zone : zone + ", " + Math.abs(fast) + " s";
    }

    /// Wrong instants that people reach, by the name of the slip.
    Map<String, Instant> slips(Instant time) {
        var slips = new LinkedHashMap<String, Instant>();
        if (offset != 0) {
            slips.put("local", time.plusSeconds(fast).plus(Duration.ofHours(offset)));
            slips.put("sign", time.plus(Duration.ofHours(2L * offset)));
        }
        if (fast != 0) {
            slips.put("clock", time.plusSeconds(fast));
            slips.put("clock-sign", time.plusSeconds(2L * fast));
        }
        return slips;
    }
}
