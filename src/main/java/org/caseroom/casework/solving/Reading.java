package org.caseroom.casework.solving;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caseroom.casework.PlainText;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.ShownCase.ShownEvidence;
import org.caseroom.casework.ShownCase.ShownPaper;
import org.caseroom.casework.ShownCase.ShownRow;
import org.caseroom.casework.ShownCase.ShownTable;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.question.ShownQuestion.ShownOption;
import org.jspecify.annotations.Nullable;

/// How a solver reads a case and writes its answers.
record Reading(ShownCase file) {

    <T extends ShownEvidence> T evidence(Class<T> kind, String id) {
        return file.evidence().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnsolvedException("There is no %s %s.".formatted(kind.getSimpleName(), id)));
    }

    /// The rows of a table.
    List<Row> rows(String table) {
        var shown = evidence(ShownTable.class, table);
        return shown.rows().stream().map(row -> byColumn(shown, row)).toList();
    }

    private static Row byColumn(ShownTable table, ShownRow row) {
        var cells = new TreeMap<String, String>();
        for (var i = 0; i < table.columns().size(); i++) {
            cells.put(table.columns().get(i).id(), row.cells().get(i));
        }
        return new Row(row.id(), cells);
    }

    /// All paragraphs, without their markup.
    String paper(String id) {
        return evidence(ShownPaper.class, id).paragraphs().stream()
                .map(PlainText::of)
                .collect(Collectors.joining("\n"));
    }

    ShownQuestion question(String task) {
        return file.tasks().stream()
                .map(ShownCase.ShownTask::question)
                .filter(question -> question.id().equals(task))
                .findFirst()
                .orElseThrow();
    }

    /// Chooses the options whose plain text is so.
    Answer choose(String task, Predicate<String> text) {
        var options = switch (question(task)) {
            case ShownQuestion.SingleChoice one -> one.options();
            case ShownQuestion.MultipleChoice several -> several.options();
            case ShownQuestion other -> throw new UnsolvedException("Nothing to choose in " + other);
        };
        return new Answer.Chosen(options.stream()
                .filter(option -> text.test(PlainText.of(option.text())))
                .map(option -> new OptionId(option.id()))
                .collect(Collectors.toSet()));
    }

    /// Gives each item, by its id, the class with the id that is said.
    Answer sort(String task, Function<String, @Nullable String> classOf) {
        if (!(question(task) instanceof ShownQuestion.Matching matching)) {
            throw new UnsolvedException("Nothing to sort in " + task);
        }
        return new Answer.Matched(matching.left().stream()
                .map(item -> new Answer.Pair(
                        new OptionId(item.id()), new OptionId(found(item.id(), classOf.apply(item.id())))))
                .toList());
    }

    /// What was found out of something.
    ///
    /// @throws UnsolvedException if nothing was
    static <T> T found(String what, @Nullable T value) {
        if (value == null) {
            throw new UnsolvedException("Nothing is known of " + what);
        }
        return value;
    }

    /// The options of a task by their ids, as plain text.
    Map<String, String> options(String task) {
        List<ShownOption> options = switch (question(task)) {
            case ShownQuestion.SingleChoice one -> one.options();
            case ShownQuestion.MultipleChoice several -> several.options();
            case ShownQuestion.Ordering ordering -> ordering.items();
            case ShownQuestion.Matching matching -> matching.left();
            case ShownQuestion other -> throw new UnsolvedException("No options in " + other);
        };
        return options.stream().collect(Collectors.toMap(ShownOption::id, option -> PlainText.of(option.text())));
    }
}
