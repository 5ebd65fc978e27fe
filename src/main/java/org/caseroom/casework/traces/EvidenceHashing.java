package org.caseroom.casework.traces;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.caseroom.casework.pool.Names;
import org.caseroom.question.OptionId;

/// Compare files with the hashes that were written down when they were seized, and say what became of each.
public final class EvidenceHashing implements ExerciseKind {

    private static final Phrases PHRASES = new Phrases("casework.evidence-hashing");
    private static final Instant EARLIEST = Instant.parse("2026-03-02T09:00:00Z");

    private static final List<String> NAMES = List.of(
            "contract",
            "ledger",
            "notes",
            "chat-export",
            "access-log",
            "customers",
            "invoice",
            "itinerary",
            "draft",
            "inventory",
            "minutes",
            "transfer");

    /// Where there are so many files that one name would be missing.
    private static final List<String> MORE_NAMES =
            Stream.concat(NAMES.stream(), Stream.of("summary")).toList();

    static final Parameter FILES = new Parameter("files", 5, 12, 6, 8, 10);

    /// How many kinds of trouble there are among the files.
    static final Parameter TROUBLES = new Parameter("troubles", 2, 5, 2, 4, 5);

    /// What can have become of a file; the order is that of the choices.
    enum State {
        MATCH,
        RENAMED,
        ALTERED,
        LINE_ENDS,
        TRUNCATED,
        OTHER_ALGORITHM
    }

    /// @param seized its bytes when the hash was taken
    /// @param now its bytes and name today
    private record Item(State state, String seizedName, byte[] seized, String name, byte[] now, String written) {}

    @Override
    public String name() {
        return "evidence-hashing";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(FILES, TROUBLES);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var items = items(settings, draw);
        var evidence = new ArrayList<Evidence>();
        evidence.add(new Evidence.Paper(
                "note", PHRASES.get("note"), List.of(PHRASES.get("note.task"), PHRASES.get("note.tools"))));
        evidence.add(manifest(draw.shuffled(items)));
        for (var item : items) {
            evidence.add(new Evidence.Bytes(
                    "file-" + (evidence.size() - 1), Said.value(item.name()), item.name(), item.now()));
        }
        return new Case(
                evidence,
                List.of(states(items), computed(items, draw)),
                List.of(),
                List.of(
                        PHRASES.get("solution.compute"),
                        PHRASES.get("solution.look"),
                        PHRASES.get("solution.conclude")));
    }

    private static List<Item> items(Settings settings, Draw draw) {
        var troubles = draw.some(
                List.of(State.RENAMED, State.ALTERED, State.LINE_ENDS, State.TRUNCATED, State.OTHER_ALGORITHM),
                settings.get(TROUBLES));
        var states = new ArrayList<>(troubles);
        states.add(State.MATCH);
        states.add(State.MATCH);
        while (states.size() < settings.get(FILES)) {
            states.add(draw.chance(45) ? State.MATCH : draw.pick(troubles));
        }
        var count = states.size() + 1;
        var names = draw.some(count > NAMES.size() ? MORE_NAMES : NAMES, count);
        var items = new ArrayList<Item>();
        for (var state : draw.shuffled(states.subList(0, settings.get(FILES)))) {
            items.add(
                    item(state, names.get(items.size()) + "." + draw.pick("txt", "csv", "log"), names.getLast(), draw));
        }
        return items;
    }

    private static Item item(State state, String name, String spare, Draw draw) {
        var seized = text(draw, state == State.LINE_ENDS ? "\n" : draw.pick("\n", "\r\n"));
        var hash = hash("SHA-256", seized);
        return switch (state) {
            case MATCH -> new Item(state, name, seized, name, seized, hash);
            case RENAMED -> new Item(state, name, seized, spare + "-" + draw.digits(3) + ".bak", seized, hash);
            case ALTERED -> new Item(state, name, seized, name, altered(seized, draw), hash);
            case LINE_ENDS ->
                new Item(
                        state,
                        name,
                        seized,
                        name,
                        new String(seized, StandardCharsets.UTF_8)
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.UTF_8),
                        hash);
            case TRUNCATED -> new Item(state, name, seized, name, seized, hash.substring(0, 40 + draw.between(2, 16)));
            case OTHER_ALGORITHM -> new Item(state, name, seized, name, seized, hash("SHA-1", seized));
        };
    }

    /// Some lines such as one finds in files, each different.
    private static byte[] text(Draw draw, String lineEnd) {
        var text = new StringBuilder();
        var now = EARLIEST.plusSeconds(draw.between(0, 5_000_000));
        for (var line = draw.between(3, 6); line > 0; line--) {
            now = now.plusSeconds(draw.between(60, 40_000));
            text.append(now)
                    .append(draw.pick(" transfer to ", " call with ", " parcel for ", " meeting with "))
                    .append(Names.of(draw, 1).getFirst())
                    .append(", ")
                    .append(draw.between(100, 9_900))
                    .append(lineEnd);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// One digit is another one.
    private static byte[] altered(byte[] bytes, Draw draw) {
        var changed = bytes.clone();
        while (true) {
            var place = draw.between(0, changed.length - 1);
            if (changed[place] >= '0' && changed[place] <= '8') {
                changed[place]++;
                return changed;
            }
        }
    }

    private static Evidence manifest(List<Item> items) {
        var rows = new ArrayList<Row>();
        for (var item : items) {
            rows.add(new Row(
                    new OptionId("m" + (rows.size() + 1)),
                    List.of(item.seizedName(), String.valueOf(item.seized().length), item.written())));
        }
        return new Evidence.Table(
                "manifest",
                PHRASES.get("manifest"),
                "manifest.csv",
                List.of(
                        new Column("file", PHRASES.get("manifest.file"), ColumnType.CODE),
                        new Column("bytes", PHRASES.get("manifest.bytes"), ColumnType.WHOLE),
                        new Column("sha256", PHRASES.get("manifest.hash"), ColumnType.CODE)),
                rows);
    }

    private static Task states(List<Item> items) {
        var sorted = new ArrayList<Sorting.Sorted>();
        for (var item : items) {
            var choice = new Choice(
                    "f" + (sorted.size() + 1),
                    Said.code(item.name()),
                    PHRASES.get("why." + name(item.state()), Map.of("seized", item.seizedName())));
            sorted.add(new Sorting.Sorted(choice, new OptionId(name(item.state()))));
        }
        var classes = new ArrayList<Choice>();
        for (var state : State.values()) {
            classes.add(new Choice(name(state), PHRASES.get("state." + name(state)), Said.value("")));
        }
        return new Sorting(
                Task.Head.of(
                        "states",
                        8,
                        PHRASES.get("states"),
                        "manifest",
                        PHRASES.get("states.hint-1"),
                        PHRASES.get("states.hint-2")),
                sorted,
                classes);
    }

    /// The hash of one file as it is now, where the manifest does not say it already.
    private static Task computed(List<Item> items, Draw draw) {
        var candidates = items.stream()
                .filter(item -> item.state() == State.ALTERED
                        || item.state() == State.LINE_ENDS
                        || item.state() == State.TRUNCATED
                        || item.state() == State.OTHER_ALGORITHM)
                .toList();
        var item = draw.pick(candidates.isEmpty() ? items : candidates);
        return new Entry(
                Task.Head.of(
                        "computed",
                        2,
                        PHRASES.get("computed", Map.of("file", item.name())),
                        "",
                        PHRASES.get("computed.hint")),
                Entry.Reading.LOOSE,
                List.of(hash("SHA-256", item.now())),
                PHRASES.get("computed.why"),
                List.of());
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has " + algorithm, missing);
        }
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
