package org.caseroom.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseroom.shared.words.Languages;

/// A day that is typed or chosen from a calendar in the reader's language, whose week begins as theirs does.
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        var locale = getLocale();
        setLocale(Languages.dates(locale));
        setClearButtonVisible(true);
        setI18n(new DatePickerI18n()
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(Languages.dates(locale))
                                .getFirstDayOfWeek()
                                .getValue()
                        % DayOfWeek.values().length)
                .setToday(getTranslation("uikit.day.today"))
                .setCancel(getTranslation("uikit.day.cancel"))
                .setBadInputErrorMessage(getTranslation("uikit.day.unreadable")));
    }

    /// From Sunday on, as the calendar counts them.
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return names(DayOfWeek.values(), day -> day.minus(1).getDisplayName(style, locale));
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Stream.of(values).map(name).toList();
    }
}
