package org.caseroom.casework.traces;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.caseroom.casework.Case;
import org.caseroom.casework.Choice;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Entry;
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
import org.caseroom.question.OptionId;

/// Read a record of custody line by line and find where it breaks. Each defect can be seen by one rule of the unit's
/// card;
/// what merely looks odd is explained there, too.
public final class CustodyRecord implements ExerciseKind {

    private static final Phrases PHRASES = new Phrases("casework.custody-record");
    private static final Instant EARLIEST = Instant.parse("2026-02-02T07:00:00Z");
    private static final Said NO_REMARK = Said.value("");
    private static final OptionId NONE = new OptionId("none");

    static final Parameter LINES = new Parameter("lines", 10, 30, 12, 18, 25);
    static final Parameter DEFECTS = new Parameter("defects", 2, 6, 2, 4, 5);

    /// What can be wrong with a line.
    enum Defect {
        /// Who hands over is not who received last.
        GAP,
        /// It is handed over before it was received.
        BACKWARDS,
        /// The seal is another one, and nobody says that it was changed.
        SEAL,
        /// Who receives is not on the roster.
        STRANGER,
        /// The time has no zone.
        ZONE,
        /// The hash is another one.
        HASH
    }

    /// One line of the record, as it is written.
    private record Line(String time, String from, String to, String seal, String hash, Said remark) {

        boolean isPlain() {
            return remark.equals(NO_REMARK);
        }

        Line withTime(String other) {
            return new Line(other, from, to, seal, hash, remark);
        }

        Line withFrom(String other) {
            return new Line(time, other, to, seal, hash, remark);
        }

        Line withTo(String other) {
            return new Line(time, from, other, seal, hash, remark);
        }

        Line withSeal(String other) {
            return new Line(time, from, to, other, hash, remark);
        }

        Line withHash(String other) {
            return new Line(time, from, to, seal, other, remark);
        }
    }

    private record Story(List<String> roster, List<Line> lines, Map<Defect, Integer> defects) {}

    @Override
    public String name() {
        return "custody-record";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(LINES, DEFECTS);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var story = story(settings, draw);
        return new Case(
                List.of(card(), roster(story), record(story)),
                List.of(broken(story), where(story, draw), sealNow(story)),
                List.of(),
                story.defects().entrySet().stream()
                        .map(defect -> PHRASES.get(
                                "solution." + name(defect.getKey()),
                                Map.of("line", String.valueOf(defect.getValue() + 1))))
                        .toList());
    }

    /// A sound record into which defects are put, each into a line of its own and none beside another.
    private static Story story(Settings settings, Draw draw) {
        var names = Names.of(draw, 8);
        var roster = names.subList(0, 6);
        var lines = sound(Math.max(settings.get(LINES), fewestLines(settings.get(DEFECTS))), roster, draw);
        var defects = new HashMap<Defect, Integer>();
        var places = places(lines, settings.get(DEFECTS), draw);
        var kinds = draw.some(List.of(Defect.values()), settings.get(DEFECTS));
        for (var i = 0; i < kinds.size(); i++) {
            var place = places.get(i);
            lines.set(place, broken(lines, place, kinds.get(i), names, draw));
            defects.put(kinds.get(i), place);
        }
        return new Story(roster, List.copyOf(lines), new TreeMap<>(defects));
    }

    /// A record that is too short for its defects is longer than its author has asked for. Two changes keep three
    /// lines
    /// each free of defects, the ends of the record keep three, and of what is left every other line is one.
    private static int fewestLines(int defects) {
        return 2 * defects + 8;
    }

    /// Not the first line, none beside another, and none at which a seal is changed or that follows such a one.
    private static List<Integer> places(List<Line> lines, int count, Draw draw) {
        while (true) {
            var free = new ArrayList<Integer>();
            for (var i = 1; i < lines.size() - 1; i++) {
                if (lines.get(i).isPlain()
                        && lines.get(i - 1).isPlain()
                        && lines.get(i + 1).isPlain()) {
                    free.add(i);
                }
            }
            var places = new ArrayList<Integer>();
            for (var place : draw.shuffled(free)) {
                if (places.size() < count && places.stream().allMatch(other -> Math.abs(other - place) > 1)) {
                    places.add(place);
                }
            }
            if (places.size() == count) {
                return places;
            }
        }
    }

    private static List<Line> sound(int count, List<String> roster, Draw draw) {
        var lines = new ArrayList<Line>();
        var now = EARLIEST.plus(Duration.ofHours(draw.between(0, 700)));
        var hash = draw.hex(8);
        var seal = "S-" + draw.digits(5);
        var holder = draw.pick(roster);
        var changes = draw.some(IntStream.range(1, count - 1).boxed().toList(), 2);
        for (var i = 0; i < count; i++) {
            var next = holder;
            while (next.equals(holder)) {
                next = draw.pick(roster);
            }
            var remark = NO_REMARK;
            if (changes.getFirst() == i) {
                var before = seal;
                seal = "S-" + draw.digits(5);
                remark = PHRASES.get("remark.opened", Map.of("removed", before, "set", seal));
            } else if (changes.getLast() == i) {
                remark = PHRASES.get("remark.stored", Map.of("room", String.valueOf(draw.between(2, 9))));
                now = now.plus(Duration.ofHours(draw.between(48, 80)));
            }
            lines.add(new Line(now.toString(), holder, next, seal, hash, remark));
            holder = next;
            now = now.plus(Duration.ofMinutes(draw.between(25, 900)));
        }
        return lines;
    }

    private static Line broken(List<Line> lines, int place, Defect defect, List<String> names, Draw draw) {
        var line = lines.get(place);
        return switch (defect) {
            case GAP -> line.withFrom(another(names.subList(0, 6), List.of(line.from(), line.to()), draw));
            case BACKWARDS ->
                line.withTime(Instant.parse(lines.get(place - 1).time())
                        .minus(Duration.ofMinutes(draw.between(5, 20)))
                        .toString());
            case SEAL -> line.withSeal("S-" + draw.digits(5));
            case STRANGER -> line.withTo(names.get(draw.between(6, 7)));
            case ZONE -> line.withTime(line.time().replace("T", " ").replace("Z", ""));
            case HASH -> line.withHash(draw.hex(8));
        };
    }

    private static String another(List<String> names, List<String> than, Draw draw) {
        while (true) {
            var name = draw.pick(names);
            if (!than.contains(name)) {
                return name;
            }
        }
    }

    private static Evidence card() {
        var paragraphs = new ArrayList<Said>();
        for (var rule : List.of("intro", "chain", "time", "seal", "people", "hash", "fine")) {
            paragraphs.add(PHRASES.get("card." + rule));
        }
        return new Evidence.Paper("card", PHRASES.get("card"), paragraphs);
    }

    private static Evidence roster(Story story) {
        var rows = new ArrayList<Row>();
        for (var name : story.roster()) {
            rows.add(new Row(new OptionId("p" + (rows.size() + 1)), List.of(name)));
        }
        return new Evidence.Table(
                "roster",
                PHRASES.get("roster"),
                "roster.csv",
                List.of(new Column("name", PHRASES.get("roster.name"), ColumnType.TEXT)),
                rows);
    }

    private static Evidence record(Story story) {
        var rows = new ArrayList<Row>();
        for (var line : story.lines()) {
            var number = rows.size() + 1;
            rows.add(new Row(
                    new OptionId("r" + number),
                    List.of(String.valueOf(number), line.time(), line.from(), line.to(), line.seal(), line.hash(), ""),
                    line.isPlain() ? Map.of() : Map.of("remark", line.remark())));
        }
        return new Evidence.Table(
                "record",
                PHRASES.get("record"),
                "custody.csv",
                List.of(
                        new Column("line", PHRASES.get("record.line"), ColumnType.WHOLE),
                        new Column("time", PHRASES.get("record.time"), ColumnType.TIME),
                        new Column("released_by", PHRASES.get("record.from"), ColumnType.TEXT),
                        new Column("received_by", PHRASES.get("record.to"), ColumnType.TEXT),
                        new Column("seal", PHRASES.get("record.seal"), ColumnType.CODE),
                        new Column("hash", PHRASES.get("record.hash"), ColumnType.CODE),
                        new Column("remark", PHRASES.get("record.remark"), ColumnType.TEXT)),
                rows);
    }

    private static Task broken(Story story) {
        var choices = new ArrayList<Choice>();
        var key = new ArrayList<OptionId>();
        for (var i = 0; i < story.lines().size(); i++) {
            var line = i;
            var id = new OptionId("r" + (i + 1));
            var defect = story.defects().entrySet().stream()
                    .filter(each -> each.getValue() == line)
                    .map(Map.Entry::getKey)
                    .findFirst();
            choices.add(new Choice(
                    id,
                    PHRASES.get("broken.line", Map.of("line", String.valueOf(i + 1))),
                    PHRASES.get(defect.map(each -> "why." + name(each)).orElse("why.sound"))));
            if (defect.isPresent()) {
                key.add(id);
            }
        }
        return new Marking(
                Task.Head.of("broken", 6, PHRASES.get("broken"), "record", PHRASES.get("broken.hint")), choices, key);
    }

    /// For each way to break a record, the line where it happened, or none.
    private static Task where(Story story, Draw draw) {
        var items = new ArrayList<Sorting.Sorted>();
        for (var defect : draw.shuffled(List.of(Defect.values()))) {
            var place = story.defects().get(defect);
            items.add(new Sorting.Sorted(
                    new Choice(name(defect), PHRASES.get("where." + name(defect)), PHRASES.get("why." + name(defect))),
                    place == null ? NONE : new OptionId("r" + (place + 1))));
        }
        var classes = new ArrayList<Choice>();
        for (var i = 0; i < story.lines().size(); i++) {
            classes.add(new Choice(
                    "r" + (i + 1), PHRASES.get("broken.line", Map.of("line", String.valueOf(i + 1))), Said.value("")));
        }
        classes.add(new Choice(NONE, PHRASES.get("where.none"), Said.value("")));
        return new Sorting(
                Task.Head.of("where", 4, PHRASES.get("where"), "record", PHRASES.get("where.hint")), items, classes);
    }

    private static Task sealNow(Story story) {
        return new Entry(
                Task.Head.of("seal-now", 1, PHRASES.get("seal-now"), "record"),
                Entry.Reading.LOOSE,
                List.of(story.lines().getLast().seal()),
                PHRASES.get("seal-now.why"),
                List.of());
    }

    private static String name(Defect defect) {
        return defect.name().toLowerCase(Locale.ROOT);
    }
}
