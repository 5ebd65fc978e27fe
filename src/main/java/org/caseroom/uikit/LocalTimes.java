package org.caseroom.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.shared.words.Languages;

/// Instants as the reader says them: in their language and in the time zone of their browser.
public record LocalTimes(Locale locale, ZoneId zone) {

    public static LocalTimes of(UI ui) {
        return new LocalTimes(ui.getLocale(), zoneOf(ui));
    }

    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Languages.dates(locale))
                .withZone(zone)
                .format(instant);
    }

    /// The last day before something ends, such as a deadline.
    public String lastDay(Instant end) {
        return day(end.minusMillis(1));
    }

    /// Whether something that ends then takes the whole of its last day.
    public boolean endsADay(Instant end) {
        return end.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant().equals(end);
    }

    /// In how many days of the reader the last day before something ends is; 0 is today, -1 was yesterday.
    public long daysLeft(Instant end, Instant now) {
        return ChronoUnit.DAYS.between(
                now.atZone(zone).toLocalDate(), end.minusMillis(1).atZone(zone).toLocalDate());
    }

    /// Days as this reader has them.
    public DaySpan days() {
        return new DaySpan(zone);
    }

    public String dayAndTime(Instant instant) {
        return format(FormatStyle.SHORT).format(instant);
    }

    /// For words that go to somebody else, who may live by another clock: the time zone is said.
    public String dayTimeAndZone(Instant instant) {
        return dayAndTime(instant)
                + " "
                + DateTimeFormatter.ofPattern("O", Languages.dates(locale))
                        .withZone(zone)
                        .format(instant);
    }

    /// The same times in another language.
    public LocalTimes in(Locale language) {
        return new LocalTimes(language, zone);
    }

    /// The instant as an element that programmes can read, too.
    public HtmlContainer element(Instant instant) {
        return element(instant, dayAndTime(instant));
    }

    /// The same where several things happen in a minute.
    public HtmlContainer elementToTheSecond(Instant instant) {
        return element(instant, format(FormatStyle.MEDIUM).format(instant));
    }

    private static HtmlContainer element(Instant instant, String words) {
        var time = new HtmlContainer("time");
        time.getElement().setAttribute("datetime", instant.toString());
        time.setText(words);
        return time;
    }

    private DateTimeFormatter format(FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
                .withLocale(Languages.dates(locale))
                .withZone(zone);
    }

    private static ZoneId zoneOf(UI ui) {
        try {
            return Optional.ofNullable(ui.getPage().getExtendedClientDetails().getTimeZoneId())
                    .map(ZoneId::of)
                    .orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknownToUs) {
            return ZoneOffset.UTC;
        }
    }
}
