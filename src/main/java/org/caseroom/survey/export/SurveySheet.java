package org.caseroom.survey.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.question.survey.SurveyItem;
import org.caseroom.question.survey.Totals;
import org.caseroom.shared.SafeCell;
import org.caseroom.shared.words.Words;
import org.caseroom.survey.PlainProse;
import org.caseroom.survey.SurveyResult;
import org.jspecify.annotations.Nullable;

/// The totals of a survey as CSV (RFC 4180): a row for each step, option and remark, in the order of the questions.
final class SurveySheet {

    /// Tells spreadsheets that this is UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of("question", "text", "kind", "choice", "label", "people", "of");

    private final Words words;
    private final Locale locale;

    SurveySheet(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    void write(SurveyResult result, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        var cells = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        write(cells, COLUMNS.stream().map(column -> words.text(locale, "survey.export." + column)));
        if (result.shown().people() > 0) {
            result.survey().items().stream()
                    .flatMap(item -> rows(item, result.shown()))
                    .forEach(row -> write(cells, row));
        }
        cells.flush();
    }

    private static Stream<Stream<?>> rows(SurveyItem item, Totals totals) {
        return switch (item) {
            case SurveyItem.Scale scale ->
                IntStream.rangeClosed(1, SurveyItem.Scale.STEPS)
                        .mapToObj(step -> counted(scale, Integer.toString(step), label(scale, step), totals));
            case SurveyItem.Choice choice ->
                choice.options().stream()
                        .map(option -> counted(choice, option.id().value(), PlainProse.of(option.text()), totals));
            case SurveyItem.Remark remark ->
                totals.remarks(remark.id()).stream().map(text -> row(remark, "", text, null, totals));
        };
    }

    private static Stream<?> counted(SurveyItem item, String choice, String label, Totals totals) {
        return row(item, choice, label, totals.count(item.id(), choice), totals);
    }

    private static Stream<?> row(
            SurveyItem item, String choice, String label, @Nullable Integer people, Totals totals) {
        return Stream.of(
                item.id().value(),
                PlainProse.of(item.text()),
                kind(item),
                choice,
                label,
                people == null ? "" : people,
                totals.replied(item.id()));
    }

    private static String kind(SurveyItem item) {
        return switch (item) {
            case SurveyItem.Scale _ -> "scale";
            case SurveyItem.Choice _ -> "choice";
            case SurveyItem.Remark _ -> "remark";
        };
    }

    private static String label(SurveyItem.Scale scale, int step) {
        return step == 1 ? scale.low() : step == SurveyItem.Scale.STEPS ? scale.high() : "";
    }

    private static void write(CsvWriter cells, Stream<?> values) {
        cells.writeRecord(values.map(SafeCell::of).toList());
    }
}
