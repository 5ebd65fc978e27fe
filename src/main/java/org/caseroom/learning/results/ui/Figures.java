package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.util.Locale;
import org.caseroom.assessment.analysis.Interval;

/// Figures of an analysis as they are read.
final class Figures {

    private static final int MINUTE = 60;

    private Figures() {}

    /// A correlation or a reliability.
    static String hundredths(Locale locale, double value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    static String percent(Locale locale, double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    static String between(Interval interval) {
        var locale = UI.getCurrent().getLocale();
        return UI.getCurrent()
                .getTranslation(
                        "analysis.between",
                        "from",
                        hundredths(locale, interval.from()),
                        "to",
                        hundredths(locale, interval.to()));
    }

    static String betweenShares(Interval interval) {
        var locale = UI.getCurrent().getLocale();
        return UI.getCurrent()
                .getTranslation(
                        "analysis.between",
                        "from",
                        percent(locale, interval.from()),
                        "to",
                        percent(locale, interval.to()));
    }

    /// Seconds up to a minute, then minutes and seconds.
    static String time(int seconds) {
        return UI.getCurrent()
                .getTranslation("analysis.time", "minutes", seconds / MINUTE, "seconds", seconds % MINUTE);
    }
}
