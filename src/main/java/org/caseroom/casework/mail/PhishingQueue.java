package org.caseroom.casework.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseroom.casework.Case;
import org.caseroom.casework.Choice;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Entry;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.Evidence.Column;
import org.caseroom.casework.Evidence.ColumnType;
import org.caseroom.casework.Evidence.Row;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Said;
import org.caseroom.casework.Settings;
import org.caseroom.casework.Sorting;
import org.caseroom.casework.Task;
import org.caseroom.casework.mail.Report.Label;
import org.caseroom.question.OptionId;

/// Work through a queue of reported messages by the unit's card: what each one is, how urgent, and what to do.
public final class PhishingQueue implements ExerciseKind {

    static final Phrases PHRASES = new Phrases("casework.phishing-queue");
    private static final String REPORTS = "reports";

    static final Parameter COUNT = new Parameter("reports", 6, 18, 8, 12, 16);

    /// In how many ways links look like something else.
    static final Parameter TRICKS = new Parameter("tricks", 2, 6, 3, 5, 6);

    @Override
    public String name() {
        return "phishing-queue";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(COUNT, TRICKS);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var queue = Queue.of(draw, settings.get(COUNT), settings.get(TRICKS));
        return new Case(
                List.of(card(queue), institutions(queue, draw), shortLinks(queue, draw), reports(queue)),
                List.of(
                        sorting(
                                "label",
                                8,
                                queue,
                                List.of("phishing", "spam", "legitimate", "unknown"),
                                report -> name(report.label()),
                                Report::trick),
                        sorting(
                                "priority",
                                5,
                                queue,
                                List.of("1", "2", "3", "4"),
                                report -> String.valueOf(report.priority(queue.now())),
                                report -> String.valueOf(report.priority(queue.now()))),
                        sorting(
                                "action",
                                3,
                                queue,
                                List.of("call", "takedown", "preserve", "ask", "reassure", "close"),
                                report -> report.action(queue.now()),
                                report -> report.action(queue.now())),
                        domain(queue, draw)),
                List.of(),
                List.of(
                        PHRASES.get("solution.domain"),
                        PHRASES.get("solution.short"),
                        PHRASES.get("solution.label"),
                        PHRASES.get("solution.priority")));
    }

    private static Evidence card(Queue queue) {
        var paragraphs = new ArrayList<Said>();
        paragraphs.add(PHRASES.get("card.time", Map.of("time", queue.now().toString())));
        paragraphs.add(PHRASES.get("card.short", Map.of("host", queue.shortener())));
        Stream.of("domain", "legitimate", "phishing", "spam", "unknown", "priority", "action")
                .map(each -> PHRASES.get("card." + each))
                .forEach(paragraphs::add);
        return new Evidence.Paper("card", PHRASES.get("card"), paragraphs);
    }

    private static Evidence institutions(Queue queue, Draw draw) {
        var rows = new ArrayList<Row>();
        for (var each : draw.shuffled(List.copyOf(queue.institutions().entrySet()))) {
            rows.add(row("i", rows, each.getValue(), each.getKey()));
        }
        return new Evidence.Table(
                "institutions",
                PHRASES.get("institutions"),
                "institutions.csv",
                List.of(
                        new Column("name", PHRASES.get("institutions.name"), ColumnType.TEXT),
                        new Column("domain", PHRASES.get("institutions.domain"), ColumnType.CODE)),
                rows);
    }

    private static Evidence shortLinks(Queue queue, Draw draw) {
        var rows = new ArrayList<Row>();
        for (var each : draw.shuffled(List.copyOf(queue.shortLinks().entrySet()))) {
            rows.add(row("s", rows, each.getKey(), each.getValue()));
        }
        return new Evidence.Table(
                "short-links",
                PHRASES.get("short-links"),
                "short-links.csv",
                List.of(
                        new Column("link", PHRASES.get("short-links.link"), ColumnType.CODE),
                        new Column("target", PHRASES.get("short-links.target"), ColumnType.CODE)),
                rows);
    }

    private static Evidence reports(Queue queue) {
        var rows = new ArrayList<Row>();
        for (var each : queue.reports()) {
            rows.add(row("q", rows, String.valueOf(rows.size() + 1), each.time().toString(), "", each.link(), "")
                    .saying(Map.of("text", each.text(), "done", each.did())));
        }
        return new Evidence.Table(
                REPORTS,
                PHRASES.get(REPORTS),
                "reports.csv",
                List.of(
                        new Column("number", PHRASES.get("reports.number"), ColumnType.WHOLE),
                        new Column("received_utc", PHRASES.get("reports.received"), ColumnType.INSTANT),
                        new Column("text", PHRASES.get("reports.text"), ColumnType.TEXT),
                        new Column("link", PHRASES.get("reports.link"), ColumnType.CODE),
                        new Column("done", PHRASES.get("reports.done"), ColumnType.TEXT)),
                rows);
    }

    private static Task sorting(
            String id,
            int points,
            Queue queue,
            List<String> classes,
            Function<Report, String> into,
            Function<Report, String> why) {
        var items = new ArrayList<Sorting.Sorted>();
        for (var report : queue.reports()) {
            var number = String.valueOf(items.size() + 1);
            items.add(new Sorting.Sorted(
                    new Choice(
                            "q" + number,
                            PHRASES.get("report", Map.of("number", number)),
                            PHRASES.get("%s.why.%s".formatted(id, why.apply(report)))),
                    classId(id, into.apply(report))));
        }
        return new Sorting(
                Task.Head.of(id, points, PHRASES.get(id), REPORTS, PHRASES.get(id + ".hint")),
                items,
                classes.stream()
                        .map(each -> new Choice(classId(id, each), PHRASES.get(id + "." + each), Said.value("")))
                        .toList());
    }

    private static OptionId classId(String task, String name) {
        return new OptionId(task.equals("priority") ? "p" + name : name);
    }

    /// Where the link of one of the phishing messages really leads.
    private static Task domain(Queue queue, Draw draw) {
        var asked = draw.pick(queue.reports().stream()
                .filter(report -> report.label() == Label.PHISHING)
                .toList());
        return new Entry(
                Task.Head.of(
                        "domain",
                        2,
                        PHRASES.get(
                                "domain",
                                Map.of("number", String.valueOf(queue.reports().indexOf(asked) + 1))),
                        REPORTS,
                        PHRASES.get("domain.hint")),
                Entry.Reading.LOOSE,
                List.of(asked.leadsTo()),
                PHRASES.get("domain.why"),
                queue.institutions().keySet().stream()
                        .map(each -> new Entry.Slip(each, 0, PHRASES.get("domain.genuine")))
                        .toList());
    }

    private static Row row(String prefix, List<Row> before, String... cells) {
        return new Row(new OptionId(prefix + (before.size() + 1)), List.of(cells));
    }

    private static String name(Label label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
