package org.caseroom.casework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of evidence as a file, for one's own tools. The browser makes the same bytes from what it was sent.
final class Download {

    private static final String END_OF_LINE = "\r\n";

    private Download() {}

    /// @param rows the cells, in the reader's language
    static byte[] of(Evidence.Table table, List<List<String>> rows) {
        var head = line(table.columns().stream().map(Evidence.Column::id).toList());
        var lines = rows.stream().map(Download::line).collect(Collectors.joining());
        return (head + lines).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] of(Evidence.Mail mail) {
        return mail.source().getBytes(StandardCharsets.UTF_8);
    }

    /// A line of CSV (RFC 4180): quoted where it must be.
    private static String line(List<String> cells) {
        return cells.stream().map(Download::cell).collect(Collectors.joining(",")) + END_OF_LINE;
    }

    private static String cell(String text) {
        return text.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r')
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
