package org.caseroom.coverage.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.coverage.CoverageReport;
import org.caseroom.coverage.Covered;
import org.caseroom.coverage.Place;
import org.caseroom.coverage.Treatment;
import org.caseroom.shared.SafeCell;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.shared.words.Words;

/// Coverage as CSV (RFC 4180): articles, then competencies, a row each.
final class CoverageSheet {

    /// Tells spreadsheets that this is UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of("kind", "id", "title", "standing");

    private final Words words;
    private final Locale locale;

    CoverageSheet(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    void write(CoverageReport report, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        var cells = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        write(cells, head());
        report.articles()
                .forEach(row -> write(
                        cells,
                        row(
                                "coverage.column.article",
                                row.article().id(),
                                row.article().title().text(),
                                row.covered())));
        report.competencies()
                .forEach(row -> write(
                        cells,
                        row(
                                "coverage.column.competency",
                                row.competency().id().value(),
                                row.competency().name().in(locale),
                                row.covered())));
        cells.flush();
    }

    private Stream<?> head() {
        return Stream.of(
                        COLUMNS.stream().map(column -> words.text(locale, "coverage.export." + column)),
                        Arrays.stream(Treatment.values())
                                .map(treatment ->
                                        words.text(locale, "coverage.treatment." + StatusWords.word(treatment))),
                        Stream.of(words.text(locale, "coverage.export.courses")))
                .flatMap(cells -> cells);
    }

    private Stream<?> row(String kind, String id, String title, Covered covered) {
        return Stream.of(
                        Stream.of(
                                words.text(locale, kind),
                                id,
                                title,
                                words.text(locale, "coverage.standing." + StatusWords.word(covered.standing()))),
                        Arrays.stream(Treatment.values()).map(covered::count),
                        Stream.of(courses(covered)))
                .flatMap(cells -> cells);
    }

    private static String courses(Covered covered) {
        return covered.places().stream()
                .map(Place::course)
                .distinct()
                .map(Slug::value)
                .collect(Collectors.joining(" "));
    }

    private static void write(CsvWriter cells, Stream<?> values) {
        cells.writeRecord(values.map(SafeCell::of).toList());
    }
}
