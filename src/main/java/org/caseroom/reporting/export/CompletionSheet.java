package org.caseroom.reporting.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseroom.reporting.CompletionRow;
import org.caseroom.shared.SafeCell;
import org.caseroom.shared.Score;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.shared.words.Words;
import org.jspecify.annotations.Nullable;

/// The review as CSV (RFC 4180), row by row: words for people, instants in UTC and plain numbers for programmes.
final class CompletionSheet {

    /// Tells spreadsheets that this is UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int SCORE_DIGITS = 4;

    private static final List<String> COLUMNS = List.of(
            "name",
            "organization",
            "agency",
            "country",
            "country-code",
            "course",
            "run",
            "completion",
            "success",
            "score",
            "completed-parts",
            "parts",
            "enrolled-at",
            "completed-at",
            "last-at",
            "enrolment");

    private final CsvWriter cells;
    private final Words words;
    private final Locale locale;

    private CompletionSheet(CsvWriter cells, Words words, Locale locale) {
        this.cells = cells;
        this.words = words;
        this.locale = locale;
    }

    /// Begins a sheet with the names of its columns.
    static CompletionSheet begin(OutputStream out, Words words, Locale locale) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        var cells = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        var sheet = new CompletionSheet(cells, words, locale);
        sheet.write(COLUMNS.stream().map(column -> words.text(locale, "reporting.export." + column)));
        return sheet;
    }

    void add(CompletionRow row) {
        write(Stream.of(
                row.name(),
                row.organization(),
                row.agency(),
                row.country(),
                row.countryCode(),
                row.course(),
                row.run(),
                words.text(locale, StatusWords.key(row.completion())),
                words.text(locale, StatusWords.key(row.success())),
                plain(row.score()),
                row.completedParts(),
                row.parts(),
                row.enrolledAt(),
                row.completedAt(),
                row.lastAt(),
                row.enrolment()));
    }

    /// Writes out what is left. A sheet that breaks off is not ended, so that nobody takes it for a whole one.
    void end() throws IOException {
        cells.flush();
    }

    private void write(Stream<? extends @Nullable Object> values) {
        cells.writeRecord(values.map(SafeCell::of).toList());
    }

    private static @Nullable String plain(@Nullable Score score) {
        return score == null
                ? null
                : BigDecimal.valueOf(score.value())
                        .setScale(SCORE_DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
