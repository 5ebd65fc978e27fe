package org.caseroom.learning.results.export;

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
import org.caseroom.assessment.analysis.Gain;
import org.caseroom.learning.results.GainOfTests;
import org.caseroom.shared.SafeCell;
import org.caseroom.shared.words.Words;
import org.jspecify.annotations.Nullable;

/// What was learned as CSV (RFC 4180): for each two tests a row for all, then one for each objective. What would tell
/// of
/// too few has no row.
final class GainSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DIGITS = 4;

    private static final List<String> COLUMNS =
            List.of("first", "second", "module", "objective", "participants", "before", "after", "difference", "gain");

    private GainSheet() {}

    static void write(List<GainOfTests> gains, OutputStream out, Words words, Locale locale) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        var cells = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        write(cells, COLUMNS.stream().map(column -> words.text(locale, "gain.sheet." + column)));
        for (var tests : gains) {
            var whole = tests.whole();
            if (whole != null) {
                write(cells, row(tests, "", "", whole));
            }
            tests.objectives().forEach(each -> write(cells, row(tests, each.module(), each.text(), each.gain())));
        }
        cells.flush();
    }

    private static Stream<@Nullable Object> row(GainOfTests tests, String module, String objective, Gain gain) {
        return Stream.of(
                tests.firstTitle(),
                tests.secondTitle(),
                module,
                objective,
                gain.participants(),
                plain(gain.before()),
                plain(gain.after()),
                plain(gain.difference()),
                plain(gain.normalized()));
    }

    /// A negative number is no formula: it stays a number.
    private static void write(CsvWriter cells, Stream<? extends @Nullable Object> values) {
        cells.writeRecord(
                values.map(value -> value instanceof BigDecimal number ? number.toPlainString() : SafeCell.of(value))
                        .toList());
    }

    private static @Nullable BigDecimal plain(@Nullable Double value) {
        return value == null ? null : new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
