package org.caseroom.casework.traces;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseroom.casework.Case;
import org.caseroom.casework.Choice;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Picking;
import org.caseroom.casework.Ranking;
import org.caseroom.casework.Said;
import org.caseroom.casework.Settings;
import org.caseroom.casework.Task;
import org.caseroom.casework.pool.Names;
import org.caseroom.question.OptionId;

/// Put what is to be secured on a scene into the order in which it would be lost, and decide what comes before any
/// order.
/// After section 2.1 of RFC 3227 (Guidelines for Evidence Collection and Archiving, 2002).
public final class Volatility implements ExerciseKind {

    private static final Phrases PHRASES = new Phrases("casework.volatility");

    static final Parameter THINGS = new Parameter("things", 6, 12, 8, 9, 11);

    /// How many dangers the scene holds that come before any order.
    static final Parameter DANGERS = new Parameter("dangers", 1, 3, 1, 2, 3);

    /// Two of three pairs come in order by chance often enough to bring somebody near the pass mark.
    private static final double BY_CHANCE = 1.0 / 3;

    /// Something to secure, and how soon it is lost; what has the same rank may come in any order.
    private record Thing(String name, int rank, String look) {}

    private static final List<Thing> THINGS_OF_A_SCENE = List.of(
            new Thing("registers", 1, "chip"),
            new Thing("memory", 2, "laptop"),
            new Thing("processes", 2, "laptop"),
            new Thing("connections", 2, "router"),
            new Thing("temporary", 3, "laptop"),
            new Thing("disk", 4, "disk"),
            new Thing("stick", 4, "stick"),
            new Thing("remote-log", 5, "cloud"),
            new Thing("camera", 5, "camera"),
            new Thing("wiring", 6, "router"),
            new Thing("backup", 7, "tape"),
            new Thing("printout", 7, "paper"));

    /// Something that must be dealt with first, what to do and what people do instead.
    private static final List<String> DANGERS_OF_A_SCENE =
            List.of("remote-wipe", "open-volume", "shutting-down", "dying-battery", "recorder");

    @Override
    public String name() {
        return "volatility";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(THINGS, DANGERS);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var things = things(settings, draw);
        var dangers = draw.some(DANGERS_OF_A_SCENE, settings.get(DANGERS));
        var tasks = new ArrayList<Task>();
        tasks.add(order(things, draw));
        for (var danger : dangers) {
            tasks.add(first(danger, draw));
        }
        return new Case(
                List.of(card(dangers, draw), scene(things, draw)), tasks, List.of(), List.of(PHRASES.get("solution")));
    }

    /// Of at least four ranks, so that there is an order to be found.
    private static List<Thing> things(Settings settings, Draw draw) {
        while (true) {
            var things = draw.some(THINGS_OF_A_SCENE, settings.get(THINGS));
            if (things.stream().map(Thing::rank).distinct().count() >= 4) {
                return things;
            }
        }
    }

    private static Evidence card(List<String> dangers, Draw draw) {
        var paragraphs = new ArrayList<Said>();
        var people = Names.of(draw, 2);
        paragraphs.add(PHRASES.get(
                "card.scene",
                Map.of(
                        "officer", people.getFirst(),
                        "suspect", people.getLast(),
                        "time", "%02d:%02d".formatted(draw.between(6, 22), draw.between(0, 59)))));
        dangers.forEach(danger -> paragraphs.add(PHRASES.get("card." + danger)));
        paragraphs.add(PHRASES.get("card.basis"));
        return new Evidence.Paper("card", PHRASES.get("card"), paragraphs);
    }

    private static Evidence scene(List<Thing> things, Draw draw) {
        var shown = new ArrayList<Evidence.Thing>();
        var places = draw.shuffled(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        for (var thing : draw.shuffled(things)) {
            var place = places.get(shown.size());
            shown.add(new Evidence.Thing(
                    new OptionId("t" + (shown.size() + 1)),
                    PHRASES.get("thing." + thing.name()),
                    PHRASES.get("about." + thing.name()),
                    thing.look(),
                    12 + 25 * (place % 4),
                    20 + 30 * (place / 4)));
        }
        return new Evidence.Scene("scene", PHRASES.get("scene"), shown);
    }

    private static Task order(List<Thing> things, Draw draw) {
        var items = new ArrayList<Ranking.Ranked>();
        for (var thing : draw.shuffled(things)) {
            var choice = new Choice(
                    "i" + (items.size() + 1), PHRASES.get("thing." + thing.name()), PHRASES.get("why." + thing.name()));
            items.add(new Ranking.Ranked(choice, thing.rank()));
        }
        return new Ranking(
                Task.Head.of("order", 8, PHRASES.get("order"), "scene", PHRASES.get("order.hint")), items, BY_CHANCE);
    }

    private static Task first(String danger, Draw draw) {
        var choices = new ArrayList<Choice>();
        var key = "";
        for (var answer : draw.shuffled(List.of("right", "wrong-1", "wrong-2", "wrong-3"))) {
            var id = "a" + (choices.size() + 1);
            choices.add(
                    new Choice(id, PHRASES.get(danger + "." + answer), PHRASES.get(danger + "." + answer + ".why")));
            key = answer.equals("right") ? id : key;
        }
        return new Picking(
                Task.Head.of(danger, 1, PHRASES.get(danger), "card", PHRASES.get("danger.hint")),
                choices,
                new OptionId(key));
    }
}
