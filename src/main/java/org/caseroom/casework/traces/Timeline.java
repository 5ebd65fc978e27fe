package org.caseroom.casework.traces;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.caseroom.casework.Picking;
import org.caseroom.casework.Ranking;
import org.caseroom.casework.Said;
import org.caseroom.casework.Settings;
import org.caseroom.casework.Task;
import org.caseroom.question.OptionId;

/// Bring times from several sources, each with its own format, zone and error, to UTC and into order, and see which
/// account
/// of the events cannot be true.
public final class Timeline implements ExerciseKind {

    private static final Phrases PHRASES = new Phrases("casework.timeline");
    private static final Instant EARLIEST = Instant.parse("2026-01-05T00:00:00Z");

    static final Parameter EVENTS = new Parameter("events", 4, 8, 4, 6, 8);

    /// Whether the day changes between the zones, so that the date has to be corrected as well.
    static final Parameter NEAR_MIDNIGHT = new Parameter("near-midnight", 0, 1, 0, 1, 1);

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(EVENTS, NEAR_MIDNIGHT);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var events = events(settings, draw);
        var shown = draw.shuffled(events);
        var tasks = new ArrayList<Task>();
        for (var event : shown) {
            tasks.add(time(event));
        }
        tasks.add(order(shown, draw));
        tasks.add(impossible(events, draw));
        return new Case(List.of(notes(shown), sources(shown)), tasks, List.of(), solution(events));
    }

    /// What happened, and how one source wrote it down.
    private record Event(Clock source, Instant time) {

        String name() {
            return source.event();
        }

        String written() {
            return source.written(time);
        }
    }

    /// Each with a source of its own, at least forty seconds apart, the first one first.
    private static List<Event> events(Settings settings, Draw draw) {
        var count = settings.get(EVENTS);
        var clocks = draw.some(Clock.drawn(draw), count);
        var hour = settings.get(NEAR_MIDNIGHT) == 1 ? draw.pick(22, 23, 0, 1) : draw.between(9, 15);
        var now = EARLIEST.plus(Duration.ofDays(draw.between(0, 300)))
                .plus(Duration.ofHours(hour))
                .plus(Duration.ofSeconds(draw.between(0, 1_800)));
        var events = new ArrayList<Event>();
        for (var i = 0; i < count; i++) {
            events.add(new Event(clocks.get(i), now));
            now = now.plus(Duration.ofSeconds(draw.between(40, 700)));
        }
        return events;
    }

    private static Evidence notes(List<Event> events) {
        var paragraphs = new ArrayList<Said>();
        paragraphs.add(PHRASES.get("notes.intro"));
        events.forEach(event -> paragraphs.add(PHRASES.get(
                "source." + event.source().name(),
                Map.of("detail", event.source().detail()),
                Map.of("event", said(event)))));
        return new Evidence.Paper("notes", PHRASES.get("notes"), paragraphs);
    }

    private static Evidence sources(List<Event> events) {
        var rows = new ArrayList<Row>();
        for (var event : events) {
            rows.add(new Row(
                    new OptionId("r" + (rows.size() + 1)),
                    List.of("", "", event.written()),
                    Map.of(
                            "event",
                            said(event),
                            "source",
                            PHRASES.get("label." + event.source().name()))));
        }
        return new Evidence.Table(
                "sources",
                PHRASES.get("sources"),
                "sources.csv",
                List.of(
                        new Column("event", PHRASES.get("sources.event"), ColumnType.TEXT),
                        new Column("source", PHRASES.get("sources.source"), ColumnType.TEXT),
                        new Column("as_written", PHRASES.get("sources.written"), ColumnType.CODE)),
                rows);
    }

    private static Task time(Event event) {
        var slips = event.source().slips(event.time()).entrySet().stream()
                .map(slip -> new Entry.Slip(slip.getValue().toString(), 0, PHRASES.get("slip." + slip.getKey())))
                .toList();
        return new Entry(
                Task.Head.of(
                        "time-" + event.name(),
                        2,
                        PHRASES.get("time", Map.of(), Map.of("event", said(event))),
                        "sources",
                        PHRASES.get("hint." + event.source().name())),
                Entry.Reading.INSTANT,
                List.of(event.time().toString()),
                PHRASES.get(
                        "why." + event.source().name(),
                        Map.of("detail", event.source().detail())),
                slips);
    }

    private static Task order(List<Event> shown, Draw draw) {
        var byTime = shown.stream().sorted(Comparator.comparing(Event::time)).toList();
        var items = new ArrayList<Ranking.Ranked>();
        for (var event : draw.shuffled(shown)) {
            var choice = new Choice(
                    "e" + (items.size() + 1),
                    said(event),
                    Said.code(event.time().toString()));
            items.add(new Ranking.Ranked(choice, byTime.indexOf(event)));
        }
        return new Ranking(Task.Head.of("order", 3, PHRASES.get("order"), "sources", PHRASES.get("order.hint")), items);
    }

    /// Four accounts; in one of them the later event is said to have come first.
    private static Task impossible(List<Event> events, Draw draw) {
        var falseOne = draw.between(0, 3);
        var choices = new ArrayList<Choice>();
        for (var i = 0; i < 4; i++) {
            var pair = draw.some(events, 2);
            var first = pair.getFirst().time().isBefore(pair.getLast().time()) ? pair.getFirst() : pair.getLast();
            var second = first.equals(pair.getFirst()) ? pair.getLast() : pair.getFirst();
            var said = i == falseOne
                    ? Map.of("first", said(second), "second", said(first))
                    : Map.of("first", said(first), "second", said(second));
            choices.add(new Choice(
                    "s" + (i + 1),
                    PHRASES.get("impossible.account", Map.of(), said),
                    PHRASES.get(i == falseOne ? "impossible.is" : "impossible.is-not")));
        }
        return new Picking(
                Task.Head.of("impossible", 2, PHRASES.get("impossible"), "", PHRASES.get("impossible.hint")),
                choices,
                new OptionId("s" + (falseOne + 1)));
    }

    private static Said said(Event event) {
        return PHRASES.get("event." + event.name());
    }

    private static List<Said> solution(List<Event> events) {
        return events.stream()
                .map(event -> PHRASES.get(
                        "solution",
                        Map.of("written", event.written(), "time", event.time().toString()),
                        Map.of("event", said(event))))
                .toList();
    }
}
