package org.caseroom.credential.paper;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.credential.RecordOfCompletion;
import org.caseroom.learning.CourseRecord;
import org.caseroom.learning.Progress;
import org.caseroom.shared.Success;
import org.caseroom.shared.words.Direction;
import org.caseroom.shared.words.Languages;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.shared.words.TimeNeeded;
import org.caseroom.shared.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/// Puts a record of completion on paper, in the language of who reads it.
@Component
public class RecordPrinting {

    private static final int SHORT_DIGEST = 12;

    private final Words words;
    private final Printer printer;

    RecordPrinting(Words words, Printer printer) {
        this.words = words;
        this.printer = printer;
    }

    /// The record as a PDF.
    public byte[] pdf(RecordOfCompletion record, Locale wanted) {
        return printer.print(new Page(record, words.supported(wanted)).sheet());
    }

    /// One record in one language.
    private final class Page {

        private final RecordOfCompletion record;
        private final CourseRecord course;
        private final Locale locale;
        private final Sheet sheet;

        private Page(RecordOfCompletion record, Locale locale) {
            this.record = record;
            this.course = record.course();
            this.locale = locale;
            this.sheet = new Sheet(
                    locale,
                    word("credential.record.title-of", Map.of("name", course.name())),
                    RecordStyle.of(Direction.of(locale)));
        }

        private Sheet sheet() {
            var body = sheet.body();
            body.appendChild(sheet.styled("house", sheet.element("p", "Caseroom")));
            body.appendChild(sheet.element("h1", word("credential.record.title")));
            body.appendChild(sheet.styled("name", sheet.element("p", course.name())));
            if (!Letters.cover(course.name())) {
                body.appendChild(sheet.element(
                        "p", word("credential.record.sign-in-name", Map.of("name", course.signInName()))));
            }
            body.appendChild(facts());
            body.appendChild(sheet.element("h2", word("credential.record.contents")));
            course.modules().forEach(module -> {
                body.appendChild(inLanguageOfCourse(sheet.element("h3", module.title())));
                body.appendChild(table(module));
            });
            body.appendChild(sheet.styled(
                    "notice",
                    sheet.element(
                            "div",
                            sheet.element("p", word("credential.record.not-a-certificate")),
                            sheet.element(
                                    "p",
                                    word(
                                            "credential.record.check",
                                            Map.of(
                                                    "organization",
                                                    course.organization().name()))),
                            sheet.element("p", word("credential.record.zone")))));
            return sheet;
        }

        private Element facts() {
            var content = course.content();
            var rows = sheet.element(
                    "tbody",
                    fact("course", inLanguageOfCourse(sheet.element("span", content.title()))),
                    fact("organization", course.organization().name()),
                    fact("run", content.run()),
                    fact("completed-at", date(course.result().completedAt())),
                    fact("result", result(course.result().progress())),
                    fact("minutes", word("credential.record.minutes-of", TimeNeeded.arguments(content.minutes()))),
                    fact("issued-at", date(record.issuedAt())),
                    fact("version", machine(content.version().value().substring(0, SHORT_DIGEST))),
                    fact("number", machine(course.id().toString())));
            return sheet.styled("facts", sheet.element("table", rows));
        }

        private Element fact(String what, String value) {
            return fact(what, sheet.element("span", value));
        }

        private Element fact(String what, Element value) {
            var name = cell("th", sheet.element("span", word("credential.record." + what)));
            name.setAttribute("scope", "row");
            return sheet.element("tr", name, cell("td", value));
        }

        private Element table(CourseRecord.Part module) {
            var columns = row(
                    column("credential.record.activity"),
                    column("credential.record.completed"),
                    column("credential.record.result"));
            var rows = sheet.element("tbody");
            module.activities().forEach(activity -> rows.appendChild(row(activity)));
            rows.appendChild(sheet.styled("whole", row(wholeModule(module))));
            return sheet.styled("parts", sheet.element("table", sheet.element("thead", columns), rows));
        }

        private CourseRecord.Part wholeModule(CourseRecord.Part module) {
            return new CourseRecord.Part(
                    word("credential.record.whole-module"), module.progress(), module.completedAt(), List.of());
        }

        private Element column(String key) {
            var column = cell("th", sheet.element("span", word(key)));
            column.setAttribute("scope", "col");
            return column;
        }

        private Element row(CourseRecord.Part part) {
            var title = cell("th", inLanguageOfCourse(sheet.element("span", part.title())));
            title.setAttribute("scope", "row");
            return row(
                    title,
                    cell("td", sheet.element("span", date(part.completedAt()))),
                    cell("td", sheet.element("span", result(part.progress()))));
        }

        private Element row(Element first, Element second, Element third) {
            return sheet.element(
                    "tr", sheet.styled("first", first), sheet.styled("second", second), sheet.styled("third", third));
        }

        private Element cell(String kind, Element content) {
            return sheet.element(kind, sheet.element("div", content));
        }

        /// Success where there is any to speak of, and the score with it.
        private String result(Progress progress) {
            var key = progress.success() == Success.UNKNOWN
                    ? StatusWords.key(progress.completion())
                    : StatusWords.key(progress.success());
            var score = progress.scaledScore();
            return score == null
                    ? word(key)
                    : word(
                            "credential.record.result-with-score",
                            Map.of(
                                    "result",
                                    word(key),
                                    "score",
                                    NumberFormat.getPercentInstance(locale).format(score)));
        }

        private String date(@Nullable Instant at) {
            return at == null
                    ? word("credential.record.never")
                    : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(Languages.dates(locale))
                            .format(at.atZone(ZoneOffset.UTC));
        }

        private Element machine(String text) {
            return sheet.styled("machine", sheet.element("span", text));
        }

        private Element inLanguageOfCourse(Element element) {
            element.setAttribute("lang", course.content().language().toLanguageTag());
            return element;
        }

        private String word(String key) {
            return words.text(locale, key);
        }

        private String word(String key, Map<String, ?> arguments) {
            return words.text(locale, key, arguments);
        }
    }
}
