package org.caseroom.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `docs/reference/access.md`: the one place where it is written down who may do what, for readers and for the test.
/// Its tables stand between two comments.
final class AccessPage {

    static final Path PLACE = Path.of("docs/reference/access.md");
    static final Path RENEWED = Path.of("target/access.md");

    private static final Pattern TABLE = Pattern.compile("(?s)<!-- table: ([a-z-]+) -->\n(.*?)<!-- end -->");

    private final String text;

    private AccessPage(String text) {
        this.text = text;
    }

    static AccessPage read() {
        try {
            return new AccessPage(Files.readString(PLACE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The rows of a table: what each is about, and its cells.
    Map<String, List<String>> rows(String table) {
        var rows = new LinkedHashMap<String, List<String>>();
        var found = TABLE.matcher(text);
        while (found.find()) {
            if (found.group(1).equals(table)) {
                found.group(2).lines().filter(line -> line.startsWith("| `")).forEach(line -> {
                    var cells = List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1));
                    rows.put(
                            cells.getFirst().strip().replace("`", ""),
                            cells.stream().skip(1).map(String::strip).toList());
                });
            }
        }
        return rows;
    }

    /// What the table says otherwise than the application, each with what to do; empty where they agree.
    List<String> differences(String table, List<String> columns, Map<String, List<String>> found) {
        var written = rows(table);
        var differences = new ArrayList<String>();
        if (!text.contains("<!-- table: %s -->\n%s".formatted(table, line("", columns)))) {
            return List.of("The table %s has other columns.".formatted(table));
        }
        for (var name : new TreeSet<>(found.keySet())) {
            if (!written.containsKey(name)) {
                differences.add("`%s` has no row. If this is right, add to the table %s: %s"
                        .formatted(name, table, row(name, found.get(name))));
            } else {
                differences.addAll(cells(name, columns, written.get(name), found.get(name)));
            }
        }
        written.keySet().stream()
                .filter(name -> !found.containsKey(name))
                .map(name ->
                        "`%s` is nowhere in the application: take its row out of the table %s.".formatted(name, table))
                .forEach(differences::add);
        return differences;
    }

    private static List<String> cells(String name, List<String> columns, List<String> written, List<String> found) {
        var differences = new ArrayList<String>();
        for (var at = 0; at < columns.size(); at++) {
            var word = at < written.size() ? written.get(at) : "nothing";
            if (!word.equals(found.get(at))) {
                differences.add("`%s` for %s: the page says %s, the application %s."
                        .formatted(name, columns.get(at), word, found.get(at)));
            }
        }
        return differences;
    }

    /// The page with one table as the application would have it.
    AccessPage renewed(String table, List<String> columns, Map<String, List<String>> found) {
        var rows = new StringBuilder(line("", columns))
                .append(line("---", columns.stream().map(_ -> "---").toList()));
        found.forEach((name, cells) -> rows.append(row(name, cells)).append('\n'));
        var renewed = "<!-- table: %s -->\n%s<!-- end -->".formatted(table, rows);
        return new AccessPage(TABLE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1).equals(table) ? renewed : match.group())));
    }

    /// Puts it where it can be read and, if it is right, taken over.
    void write() {
        try {
            Files.writeString(RENEWED, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String row(String name, List<String> cells) {
        return line("`" + name + "`", cells).strip();
    }

    private static String line(String first, List<String> cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |\n";
    }
}
