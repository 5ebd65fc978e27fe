package org.caseroom.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.caseroom.identity.WatchedAccess;

/// Everything that one table is about, tried by everybody in its columns.
///
/// @param table its name on the page
record Tries(String table, List<Who> columns, List<Cell> cells) {

    /// One try: who tried what, what came of it, and which questions were asked meanwhile.
    record Cell(Entry entry, Who who, Answer answer, Set<WatchedAccess.Check> asked) {

        /// Whether another answer comes of it while decisions are wrong.
        boolean notices(WatchedAccess access, WatchedAccess.Mutant wrong) {
            return !access.with(wrong, () -> entry.tryAs(who)).word().equals(answer.word());
        }

        @Override
        public String toString() {
            return "`%s` for %s".formatted(entry.name(), who.title());
        }
    }

    static Tries of(String table, List<Who> columns, List<Entry> entries, WatchedAccess access) {
        var cells = new ArrayList<Cell>();
        for (var who : columns) {
            for (var entry : entries) {
                var answer = new AtomicReference<Answer>();
                var asked = access.watch(() -> answer.set(entry.tryAs(who)));
                cells.add(new Cell(entry, who, answer.get(), asked));
            }
        }
        return new Tries(table, columns, cells);
    }

    Stream<Cell> stream() {
        return cells.stream();
    }

    List<String> titles() {
        return columns.stream().map(Who::title).toList();
    }

    /// The rows of the table.
    Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        cells.forEach(cell -> rows.computeIfAbsent(cell.entry().name(), _ -> new ArrayList<>())
                .add(cell.answer().word()));
        return rows;
    }
}
