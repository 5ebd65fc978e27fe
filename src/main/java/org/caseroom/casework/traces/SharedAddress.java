package org.caseroom.casework.traces;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseroom.casework.Cap;
import org.caseroom.casework.Case;
import org.caseroom.casework.Choice;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.Evidence.Column;
import org.caseroom.casework.Evidence.ColumnType;
import org.caseroom.casework.Evidence.Row;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Marking;
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Said;
import org.caseroom.casework.Settings;
import org.caseroom.casework.Sorting;
import org.caseroom.casework.Task;
import org.caseroom.casework.pool.Names;
import org.caseroom.casework.pool.Networks;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;

/// Say which line of a server's log belongs to which line of a provider that shares one public address among many
/// customers, and where nobody can say. Needs address, port and time (RFC 6302); the log's clock is off.
public final class SharedAddress implements ExerciseKind {

    private static final Phrases PHRASES = new Phrases("casework.shared-address");
    private static final Instant EARLIEST = Instant.parse("2026-02-01T08:00:00Z");
    private static final int FIRST_PORT = 1024;
    private static final int PORTS = 1008;
    private static final OptionId NOBODY = new OptionId("nobody");

    static final Parameter LINES = new Parameter("lines", 4, 10, 6, 7, 8);
    static final Parameter WITHOUT_PORT = new Parameter("without-port", 1, 3, 1, 2, 2);
    static final Parameter CUSTOMERS = new Parameter("customers", 6, 14, 10, 11, 12);

    @Override
    public String name() {
        return "shared-address";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(LINES, WITHOUT_PORT, CUSTOMERS);
    }

    /// A customer's use of a block of ports for a time.
    private record Lease(int customer, int block, boolean isFirst, Instant from, Instant until) {

        int firstPort() {
            return FIRST_PORT + block * PORTS;
        }
    }

    /// A line of the log in true time; the port is 0 where the server did not write it.
    private record Line(Lease lease, Instant time, int port) {}

    private record Story(String address, List<String> customers, List<Lease> leases, List<Line> lines, int fast) {}

    @Override
    public Case draw(Settings settings, Draw draw) {
        var story = story(settings, draw);
        var attribution = attribution(story);
        return new Case(
                List.of(notes(story), log(story), leases(story)),
                List.of(attribution, missing(draw)),
                caps(story),
                List.of(PHRASES.get("solution.time"), PHRASES.get("solution.block"), PHRASES.get("solution.nobody")));
    }

    private static Story story(Settings settings, Draw draw) {
        var address = Networks.addresses(draw, 1).getFirst();
        var fast = draw.between(90, 900) * (draw.chance(50) ? 1 : -1);
        var customers = Names.of(draw, settings.get(CUSTOMERS));
        var from = EARLIEST.plus(Duration.ofHours(draw.between(0, 600)));
        var leases = new ArrayList<Lease>();
        var blocks = draw.some(IntStream.range(2, 60).boxed().toList(), (customers.size() + 1) / 2);
        for (var i = 0; i < customers.size(); i++) {
            // Two customers share a block, one after the other; the change lies within the error of the log's clock.
            var block = blocks.get(i / 2);
            var change = from.plus(Duration.ofMinutes(240 + 7L * (i / 2)));
            leases.add(
                    i % 2 == 0
                            ? new Lease(i, block, true, from.minus(Duration.ofHours(6)), change)
                            : new Lease(i, block, false, change.plusSeconds(1), change.plus(Duration.ofHours(9))));
        }
        return new Story(address, customers, leases, lines(settings, draw, leases, fast), fast);
    }

    private static List<Line> lines(Settings settings, Draw draw, List<Lease> leases, int fast) {
        var lines = new ArrayList<Line>();
        var chosen = draw.some(leases, Math.min(leases.size(), settings.get(LINES)));
        for (var lease : chosen) {
            var without = lines.size() < settings.get(WITHOUT_PORT);
            var port = lease.firstPort() + draw.between(0, PORTS - 1);
            lines.add(new Line(lease, near(lease, draw, fast), without ? 0 : port));
        }
        return lines.stream().sorted(Comparator.comparing(Line::time)).toList();
    }

    /// So near to the change of customers that the uncorrected time would lead to the other one, where there is
    /// one.
    private static Instant near(Lease lease, Draw draw, int fast) {
        var within = draw.between(5, Math.abs(fast) - 5);
        if (lease.isFirst()) {
            return fast > 0 ? lease.until().minusSeconds(within) : lease.until().minusSeconds(within + 600L);
        }
        return fast < 0 ? lease.from().plusSeconds(within) : lease.from().plusSeconds(within + 600L);
    }

    private static Evidence notes(Story story) {
        return new Evidence.Paper(
                "notes",
                PHRASES.get("notes"),
                List.of(
                        PHRASES.get("notes.server", Map.of("address", story.address())),
                        PHRASES.get(
                                story.fast() > 0 ? "notes.fast" : "notes.slow",
                                Map.of("seconds", String.valueOf(Math.abs(story.fast())))),
                        PHRASES.get("notes.provider")));
    }

    private static Evidence log(Story story) {
        var rows = new ArrayList<Row>();
        for (var line : story.lines()) {
            rows.add(new Row(
                    new OptionId("l" + (rows.size() + 1)),
                    List.of(
                            String.valueOf(rows.size() + 1),
                            line.time().plusSeconds(story.fast()).toString(),
                            story.address(),
                            line.port() == 0 ? "" : String.valueOf(line.port()),
                            "POST /account/sign-in")));
        }
        return new Evidence.Table(
                "log",
                PHRASES.get("log"),
                "server-log.csv",
                List.of(
                        new Column("line", PHRASES.get("log.line"), ColumnType.WHOLE),
                        new Column("time_utc", PHRASES.get("log.time"), ColumnType.INSTANT),
                        new Column("source", PHRASES.get("log.source"), ColumnType.CODE),
                        new Column("source_port", PHRASES.get("log.port"), ColumnType.WHOLE),
                        new Column("request", PHRASES.get("log.request"), ColumnType.CODE)),
                rows);
    }

    private static Evidence leases(Story story) {
        var rows = new ArrayList<Row>();
        story.leases().stream()
                .sorted(Comparator.comparing(Lease::block).thenComparing(Lease::from))
                .forEach(lease -> rows.add(new Row(
                        new OptionId("p" + (rows.size() + 1)),
                        List.of(
                                story.address(),
                                lease.firstPort() + "-" + (lease.firstPort() + PORTS - 1),
                                lease.from().toString(),
                                lease.until().toString(),
                                story.customers().get(lease.customer())))));
        return new Evidence.Table(
                "leases",
                PHRASES.get("leases"),
                "provider.csv",
                List.of(
                        new Column("public_address", PHRASES.get("leases.address"), ColumnType.CODE),
                        new Column("ports", PHRASES.get("leases.ports"), ColumnType.CODE),
                        new Column("from_utc", PHRASES.get("leases.from"), ColumnType.INSTANT),
                        new Column("until_utc", PHRASES.get("leases.until"), ColumnType.INSTANT),
                        new Column("line_of", PHRASES.get("leases.customer"), ColumnType.TEXT)),
                rows);
    }

    private static Task attribution(Story story) {
        var items = new ArrayList<Sorting.Sorted>();
        for (var line : story.lines()) {
            var number = items.size() + 1;
            var why = line.port() == 0
                    ? PHRASES.get("why.nobody")
                    : PHRASES.get(
                            "why.line",
                            Map.of(
                                    "time",
                                    line.time().toString(),
                                    "ports",
                                    line.lease().firstPort() + "-"
                                            + (line.lease().firstPort() + PORTS - 1)));
            items.add(new Sorting.Sorted(
                    new Choice(
                            "l" + number,
                            PHRASES.get("attribution.line", Map.of("number", String.valueOf(number))),
                            why),
                    line.port() == 0 ? NOBODY : customer(line.lease().customer())));
        }
        var classes = new ArrayList<Choice>();
        for (var i = 0; i < story.customers().size(); i++) {
            classes.add(new Choice(customer(i), Said.value(story.customers().get(i)), Said.value("")));
        }
        classes.add(new Choice(NOBODY, PHRASES.get("attribution.nobody"), Said.value("")));
        return new Sorting(
                Task.Head.of(
                        "attribution",
                        8,
                        PHRASES.get("attribution"),
                        "log",
                        PHRASES.get("hint.time"),
                        PHRASES.get("hint.port")),
                items,
                classes);
    }

    /// Naming somebody for a line that nobody can be named for.
    private static List<Cap> caps(Story story) {
        var caps = new ArrayList<Cap>();
        for (var i = 0; i < story.lines().size(); i++) {
            if (story.lines().get(i).port() == 0) {
                for (var customer = 0; customer < story.customers().size(); customer++) {
                    caps.add(new Cap(
                            new QuestionId("attribution"),
                            new OptionId("l" + (i + 1)),
                            customer(customer),
                            0.5,
                            PHRASES.get("cap")));
                }
            }
        }
        return caps;
    }

    /// What a request to the provider must say so that it can answer for one line.
    private static Task missing(Draw draw) {
        var right = List.of("address", "port", "time", "zone", "destination");
        var wrong = List.of("browser", "password", "name", "all-customers", "whole-day", "contents");
        var choices = new ArrayList<Choice>();
        var key = new ArrayList<OptionId>();
        var offered = new ArrayList<>(draw.some(right, 4));
        offered.addAll(draw.some(wrong, 5));
        for (var each : draw.shuffled(offered)) {
            var id = new OptionId("n" + (choices.size() + 1));
            choices.add(new Choice(id, PHRASES.get("needs." + each), PHRASES.get("needs." + each + ".why")));
            if (right.contains(each)) {
                key.add(id);
            }
        }
        return new Marking(Task.Head.of("needs", 3, PHRASES.get("needs"), "", PHRASES.get("needs.hint")), choices, key);
    }

    private static OptionId customer(int number) {
        return new OptionId("c" + (number + 1));
    }
}
