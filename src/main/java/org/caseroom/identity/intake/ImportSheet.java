package org.caseroom.identity.intake;

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
import org.caseroom.shared.SafeCell;
import org.springframework.stereotype.Component;

/// The files that an import gives: one to fill in, and the rows that were not imported, which can be corrected and
/// handed in again.
@Component
public class ImportSheet {

    /// Tells spreadsheets that this is UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ImportWords words;

    ImportSheet(ImportWords words) {
        this.words = words;
    }

    /// The names of the columns and nothing below them.
    public void template(OutputStream out, Locale reader) throws IOException {
        write(out, Stream.of(names(reader).toList()));
    }

    /// The rows as they came, and in a column more why they were not imported.
    public void faulty(OutputStream out, Locale reader, List<FaultyRow> rows) throws IOException {
        var head =
                Stream.concat(names(reader), Stream.of(words.reasons(reader))).toList();
        write(out, Stream.concat(Stream.of(head), rows.stream().map(row -> cells(reader, row))));
    }

    private Stream<String> names(Locale reader) {
        return Arrays.stream(ImportColumn.values()).map(column -> words.column(reader, column));
    }

    private List<String> cells(Locale reader, FaultyRow faulty) {
        var reasons = faulty.findings().stream()
                .map(finding -> words.whole(reader, finding))
                .collect(Collectors.joining(" "));
        return Stream.concat(Arrays.stream(ImportColumn.values()).map(faulty.row()::cell), Stream.of(reasons))
                .toList();
    }

    private static void write(OutputStream out, Stream<List<String>> rows) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        rows.forEach(row -> csv.writeRecord(row.stream().map(SafeCell::of).toList()));
        csv.flush();
    }
}
