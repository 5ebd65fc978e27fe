package org.caseroom.operations.pages;

import static org.caseroom.uikit.light.Html.element;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.operations.Condition;
import org.caseroom.operations.ServiceHealth;
import org.caseroom.shared.words.Languages;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;
import org.springframework.stereotype.Component;

/// How the service is, in plain words.
@Component
class StatusPage {

    private static final double GIGABYTE = 1_000_000_000;

    private final Words words;

    StatusPage(Words words) {
        this.words = words;
    }

    List<Html> main(Locale locale, ServiceHealth.Report report) {
        var main = new ArrayList<Html>();
        main.add(element("h1", words.text(locale, "health.title")));
        main.add(whole(locale, report.whole()));
        main.add(parts(locale, report));
        main.add(element("p", words.text(locale, "health.time", Map.of("time", time(locale, report)))));
        report.figures().ifPresent(figures -> main.addAll(figures(locale, figures)));
        return main;
    }

    private Html whole(Locale locale, Condition condition) {
        var key = "health.whole." + keyOf(condition);
        return element(
                        "div",
                        element("strong", words.text(locale, key + ".title")),
                        element("p", words.text(locale, key + ".text")))
                .with("class", "notice")
                .with(
                        "data-kind",
                        switch (condition) {
                            case WORKS -> "good";
                            case LIMITED -> "warn";
                            case DOES_NOT_WORK -> "bad";
                        });
    }

    private Html parts(Locale locale, ServiceHealth.Report report) {
        return element(
                        "dl",
                        part(locale, "health.store", report.store()),
                        part(locale, "health.disk", report.disk()),
                        part(locale, "health.jobs", report.jobs()))
                .with("class", "page-terms");
    }

    private Html part(Locale locale, String key, Condition condition) {
        return line(words.text(locale, key), words.text(locale, "health.condition." + keyOf(condition)));
    }

    private List<Html> figures(Locale locale, ServiceHealth.Figures figures) {
        return List.of(
                element("h2", words.text(locale, "health.figures")),
                element(
                                "dl",
                                line(words.text(locale, "health.figure.store"), figures.store()),
                                line(
                                        words.text(locale, "health.figure.disk"),
                                        words.text(
                                                locale,
                                                "health.figure.disk-of",
                                                Map.of(
                                                        "free", figures.diskFree() / GIGABYTE,
                                                        "total", figures.diskTotal() / GIGABYTE))),
                                line(
                                        words.text(locale, "health.figure.jobs"),
                                        words.text(
                                                locale,
                                                "health.figure.jobs-of",
                                                Map.of("late", figures.lateJobs(), "failing", figures.failingJobs()))))
                        .with("class", "page-terms"));
    }

    private static Html line(String term, String value) {
        return element("div", element("dt", term), element("dd", value));
    }

    private static String time(Locale locale, ServiceHealth.Report report) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(Languages.dates(locale))
                .format(report.at().atZone(ZoneOffset.UTC));
    }

    private static String keyOf(Condition condition) {
        return condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
