package org.caseroom.casework;

import java.util.ArrayList;
import java.util.List;
import org.caseroom.shared.Digest;

/// Makes of a case what a browser may see of it.
public final class ShowingCases {

    private final Speaker speaker;

    public ShowingCases(Speaker speaker) {
        this.speaker = speaker;
    }

    public ShownCase show(Case file) {
        return new ShownCase(
                file.evidence().stream().map(this::show).toList(),
                file.tasks().stream().map(this::show).toList());
    }

    private ShownCase.ShownTask show(Task task) {
        return new ShownCase.ShownTask(
                task.shown(speaker), task.head().evidence(), task.head().hints().size());
    }

    private ShownCase.ShownEvidence show(Evidence evidence) {
        var title = speaker.html(evidence.title());
        return switch (evidence) {
            case Evidence.Table table -> show(table, title);
            case Evidence.Mail mail ->
                new ShownCase.ShownMail(
                        mail.id(),
                        title,
                        mail.file(),
                        Digest.of(Download.of(mail)).value(),
                        mail.source());
            case Evidence.Paper paper ->
                new ShownCase.ShownPaper(
                        paper.id(),
                        title,
                        paper.paragraphs().stream().map(speaker::html).toList());
            case Evidence.Bytes bytes ->
                new ShownCase.ShownBytes(
                        bytes.id(),
                        title,
                        bytes.file(),
                        Digest.of(bytes.content()).value(),
                        bytes.content());
            case Evidence.Flow flow ->
                new ShownCase.ShownFlow(
                        flow.id(),
                        title,
                        flow.table(),
                        flow.nodes(),
                        flow.edges().stream()
                                .map(edge -> new ShownCase.ShownEdge(
                                        edge.row().value(), edge.from(), edge.to(), edge.amount()))
                                .toList());
            case Evidence.Scene scene ->
                new ShownCase.ShownScene(
                        scene.id(),
                        title,
                        scene.things().stream()
                                .map(thing -> new ShownCase.ShownThing(
                                        thing.id().value(),
                                        speaker.html(thing.name()),
                                        speaker.html(thing.about()),
                                        thing.look(),
                                        thing.x(),
                                        thing.y()))
                                .toList());
        };
    }

    private ShownCase.ShownTable show(Evidence.Table table, String title) {
        var cells = table.rows().stream().map(row -> cells(table, row)).toList();
        var rows = new ArrayList<ShownCase.ShownRow>();
        for (var row : table.rows()) {
            rows.add(new ShownCase.ShownRow(row.id().value(), cells.get(rows.size())));
        }
        return new ShownCase.ShownTable(
                table.id(),
                title,
                table.file(),
                Digest.of(Download.of(table, cells)).value(),
                table.columns().stream()
                        .map(column ->
                                new ShownCase.ShownColumn(column.id(), speaker.html(column.header()), column.type()))
                        .toList(),
                rows);
    }

    private List<String> cells(Evidence.Table table, Evidence.Row row) {
        var cells = new ArrayList<String>();
        for (var column : table.columns()) {
            var said = row.said().get(column.id());
            cells.add(said == null ? row.cells().get(cells.size()) : speaker.text(said));
        }
        return cells;
    }
}
