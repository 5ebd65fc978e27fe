package org.caseroom.learning.results.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.assessment.analysis.Flag;
import org.caseroom.assessment.analysis.QuestionFigures;
import org.caseroom.learning.results.AnalysedQuestion;
import org.caseroom.question.Certainty;
import org.caseroom.shared.SafeCell;
import org.caseroom.shared.words.Words;
import org.jspecify.annotations.Nullable;

/// Questions as CSV (RFC 4180), row by row: plain numbers for programmes. What too few have answered has no figures.
final class QuestionSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DIGITS = 4;

    private static final List<String> COLUMNS = List.of(
            "number",
            "question",
            "participants",
            "facility",
            "facility-from",
            "facility-to",
            "deviation",
            "discrimination",
            "discrimination-from",
            "discrimination-to",
            "none",
            "some",
            "all",
            "seconds",
            "guess",
            "guess-right",
            "fairly-sure",
            "fairly-sure-right",
            "certain",
            "certain-right",
            "shown",
            "shown-last",
            "flags");

    private final CsvWriter cells;

    private QuestionSheet(CsvWriter cells) {
        this.cells = cells;
    }

    /// Begins a sheet with the names of its columns.
    static QuestionSheet begin(OutputStream out, Words words, Locale locale) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        var sheet = new QuestionSheet(
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8));
        sheet.write(COLUMNS.stream().map(column -> words.text(locale, "analysis.sheet." + column)));
        return sheet;
    }

    void add(AnalysedQuestion question) {
        var figures = question.shownFigures();
        var all = question.figures();
        var within = figures == null ? null : figures.discriminationWithin();
        var time = question.time();
        var told = Stream.of(
                question.number(),
                question.id(),
                all == null ? 0 : all.participants(),
                figures == null ? null : plain(figures.facility()),
                figures == null ? null : plain(figures.facilityWithin().from()),
                figures == null ? null : plain(figures.facilityWithin().to()),
                figures == null ? null : plain(figures.deviation()),
                figures == null ? null : plain(figures.discrimination()),
                within == null ? null : plain(within.from()),
                within == null ? null : plain(within.to()),
                figures == null ? null : figures.none(),
                figures == null ? null : figures.some(),
                figures == null ? null : figures.all(),
                time == null ? null : time.half());
        var flags = question.flags().stream().map(QuestionSheet::code).collect(Collectors.joining(" "));
        write(Stream.of(told, certainties(figures), exposure(question), Stream.of(flags))
                .flatMap(each -> each));
    }

    /// How many were how sure, and how many of them were right; nothing where nobody said.
    private static Stream<@Nullable Object> certainties(@Nullable QuestionFigures figures) {
        return Arrays.stream(Certainty.values())
                .flatMap(level -> figures == null || figures.certainties().isEmpty()
                        ? Stream.of(null, null)
                        : figures.certainties().stream()
                                .filter(each -> each.certainty() == level)
                                .findFirst()
                                .map(each -> Stream.<Object>of(each.participants(), each.right()))
                                .orElseGet(() -> Stream.of(0, 0)));
    }

    private static Stream<@Nullable Object> exposure(AnalysedQuestion question) {
        var exposure = question.exposure();
        return exposure == null ? Stream.of(0, null) : Stream.of(exposure.people(), exposure.lastAt());
    }

    void end() throws IOException {
        cells.flush();
    }

    /// A negative number is no formula: it stays a number.
    private void write(Stream<? extends @Nullable Object> values) {
        cells.writeRecord(
                values.map(value -> value instanceof BigDecimal number ? number.toPlainString() : SafeCell.of(value))
                        .toList());
    }

    private static String code(Flag flag) {
        return switch (flag) {
            case Flag.TooFew _ -> "few";
            case Flag.Backwards _ -> "backwards";
            case Flag.BestChoose(var choice, var _, var _) -> "best:" + choice;
            case Flag.TooEasy _ -> "easy";
            case Flag.TooHard _ -> "hard";
            case Flag.NobodyTakes(var choice) -> "nobody:" + choice;
            case Flag.UnusualTime _ -> "time";
            case Flag.CertainAndWrong _ -> "certain-wrong";
            case Flag.ShownOften _ -> "shown-often";
            case Flag.OtherInLanguage(var language, var _) -> "language:" + language;
        };
    }

    private static @Nullable BigDecimal plain(@Nullable Double value) {
        return value == null ? null : new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
