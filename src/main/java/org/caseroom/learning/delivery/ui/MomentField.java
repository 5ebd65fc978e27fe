package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.caseroom.uikit.DayField;
import org.jspecify.annotations.Nullable;

/// A moment, as a day and a time of day in a zone; or none. A moment within a minute stays as it is while nobody
/// changes
/// it.
class MomentField extends Div {

    private final DatePicker day;
    private final TimePicker time = new TimePicker();
    private final transient ZoneId zone;
    private final transient @Nullable Instant before;

    MomentField(String label, ZoneId zone, @Nullable Instant before) {
        this.zone = zone;
        this.before = before;
        day = new DayField(label);
        day.setManualValidation(true);
        time.setLabel(getTranslation("delivery.window.time"));
        time.setLocale(getLocale());
        time.setClearButtonVisible(true);
        time.setManualValidation(true);
        if (before != null) {
            var local = before.atZone(zone).toLocalDateTime();
            day.setValue(local.toLocalDate());
            time.setValue(local.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        }
        addClassName("cr-form-row");
        add(day, time);
    }

    DatePicker day() {
        return day;
    }

    TimePicker time() {
        return time;
    }

    /// Whether both fields can be read; says so at that which can't.
    boolean read() {
        var dayless = day.getValue() == null && time.getValue() != null;
        var noDay = dayless
                || day.getDefaultValidator()
                        .apply(day.getValue(), new ValueContext(day))
                        .isError();
        day.setErrorMessage(getTranslation(dayless ? "delivery.window.problem.DAY" : "uikit.day.unreadable"));
        day.setInvalid(noDay);
        var noTime = time.getDefaultValidator()
                .apply(time.getValue(), new ValueContext(time))
                .isError();
        time.setErrorMessage(getTranslation("delivery.window.problem.TIME"));
        time.setInvalid(noTime);
        return !noDay && !noTime;
    }

    /// The moment; of a day without a time, its begin. What a clock that is put forward leaves out is that much
    /// later.
    @Nullable
    Instant moment() {
        var date = day.getValue();
        if (date == null) {
            return null;
        }
        var at = time.getValue() == null ? LocalTime.MIDNIGHT : time.getValue();
        var moment = date.atTime(at).atZone(zone).toInstant();
        return before != null && before.truncatedTo(ChronoUnit.MINUTES).equals(moment) ? before : moment;
    }
}
