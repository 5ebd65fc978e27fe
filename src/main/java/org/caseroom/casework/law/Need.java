package org.caseroom.casework.law;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.caseroom.casework.law.Power.Category;
import org.caseroom.casework.law.Power.Measure;

/// Something that an investigation needs of a provider.
///
/// @param account what names the account once and for all
/// @param display how it calls itself, which others may do as well
/// @param zone in which the times of the report are written
record Need(Kind kind, String provider, String account, String display, Instant from, Instant until, ZoneOffset zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /// Whether data of a time, as they stand now or as they come are needed.
    enum Period {
        WINDOW,
        AS_REGISTERED,
        COMING_DAY,
        WHOLE_MONTH,
        UNLIMITED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What there is to be needed.
    enum Kind {
        LOG_INS(Measure.PRODUCE, Category.TRAFFIC),
        HOLDER(Measure.PRODUCE, Category.SUBSCRIBER),
        MAIL(Measure.PRODUCE, Category.CONTENT),
        VANISHING_CHAT(Measure.PRESERVE_AT_HOME, Category.CONTENT),
        VANISHING_LOG(Measure.PRESERVE_AT_HOME, Category.TRAFFIC),
        CHAT_ABROAD(Measure.PRESERVE_ABROAD, Category.CONTENT),
        LOG_ABROAD(Measure.PRESERVE_ABROAD, Category.TRAFFIC),
        BACKUP_ABROAD(Measure.ASSISTANCE, Category.CONTENT),
        HOLDER_ABROAD(Measure.ASSISTANCE, Category.SUBSCRIBER),
        LIFE_IN_DANGER(Measure.EMERGENCY, Category.TRAFFIC);

        private final Measure measure;
        private final Category category;

        Kind(Measure measure, Category category) {
            this.measure = measure;
            this.category = category;
        }

        Measure measure() {
            return measure;
        }

        Category category() {
            return category;
        }

        Period period() {
            if (category == Category.SUBSCRIBER) {
                return Period.AS_REGISTERED;
            }
            return this == LIFE_IN_DANGER ? Period.COMING_DAY : Period.WINDOW;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// As a witness would say it.
    String local(Instant time) {
        return LOCAL.format(time.atOffset(zone));
    }

    /// The local time taken for UTC.
    Instant unconverted(Instant time) {
        return time.plusSeconds(zone.getTotalSeconds());
    }

    /// Converted with the sign turned round.
    Instant turned(Instant time) {
        return time.plus(Duration.ofSeconds(2L * zone.getTotalSeconds()));
    }

    static List<ZoneOffset> zones() {
        return List.of(
                ZoneOffset.ofHours(7),
                ZoneOffset.ofHoursMinutes(5, 30),
                ZoneOffset.ofHours(-3),
                ZoneOffset.ofHours(8),
                ZoneOffset.ofHours(-5),
                ZoneOffset.ofHours(3));
    }
}
