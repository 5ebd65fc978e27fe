package org.caseroom.casework.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseroom.casework.Cap;
import org.caseroom.casework.Choice;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Entry;
import org.caseroom.casework.Marking;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Said;
import org.caseroom.casework.Sorting;
import org.caseroom.casework.Task;
import org.caseroom.casework.law.Power.Authority;
import org.caseroom.casework.law.Power.Category;
import org.caseroom.casework.law.Power.Measure;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;

/// What is to be decided for each need, and what of it is grave.
final class RequestTasks {

    private static final Phrases PHRASES = new Phrases("casework.data-request");
    private static final double MOST_AFTER_A_CRITICAL_ERROR = 0.5;
    private static final Said NOTHING = Said.value("");

    private static final List<String> GROUNDS = List.of("link", "milder", "narrow", "time", "third-parties");
    private static final List<String> NO_GROUNDS =
            List.of("useful", "guilty", "everything", "quick", "name", "other-cases");

    private final RequestStory story;
    private final Draw draw;

    RequestTasks(RequestStory story, Draw draw) {
        this.story = story;
        this.draw = draw;
    }

    List<Task> all() {
        var tasks = new ArrayList<Task>();
        tasks.add(sorting("measure", 6, need -> need.kind().measure().word(), words(Measure.values(), Measure::word)));
        tasks.add(sorting("article", 3, need -> article(need.kind().measure()), articles()));
        tasks.add(sorting(
                "category", 3, need -> need.kind().category().word(), words(Category.values(), Category::word)));
        tasks.add(sorting("authority", 6, this::authority, words(Authority.values(), Authority::word)));
        tasks.add(sorting(
                "period", 3, need -> need.kind().period().word(), words(Need.Period.values(), Need.Period::word)));
        for (var need : story.timed()) {
            tasks.add(time("from", need, need.from()));
            tasks.add(time("until", need, need.until()));
        }
        tasks.add(identifiers());
        tasks.add(grounds());
        tasks.add(replies());
        return tasks;
    }

    /// Content on a police letter, and a request without an end.
    List<Cap> caps() {
        var caps = new ArrayList<Cap>();
        for (var need : story.needs()) {
            if (need.kind().measure() == Measure.PRODUCE && need.kind().category() == Category.CONTENT) {
                caps.add(cap("authority", need, Authority.POLICE.word(), "cap.content"));
            }
            caps.add(cap("period", need, Need.Period.UNLIMITED.word(), "cap.unlimited"));
        }
        return caps;
    }

    private Cap cap(String task, Need need, String choice, String why) {
        return new Cap(
                new QuestionId(task),
                new OptionId(id(need)),
                new OptionId(choice),
                MOST_AFTER_A_CRITICAL_ERROR,
                PHRASES.get(why));
    }

    /// One field of the form, for each need.
    private Task sorting(String field, int points, Function<Need, String> truth, List<String> classes) {
        var items = story.needs().stream()
                .map(need -> new Sorting.Sorted(
                        new Choice(id(need), label(need), PHRASES.get("why." + field + "." + whyOf(field, need))),
                        new OptionId(truth.apply(need))))
                .toList();
        var choices = classes.stream()
                .map(each -> new Choice(each, PHRASES.get(field + "." + each), NOTHING))
                .toList();
        return new Sorting(
                Task.Head.of(field, points, PHRASES.get(field), RequestEvidence.NEEDS, PHRASES.get(field + ".hint")),
                items,
                choices);
    }

    private String whyOf(String field, Need need) {
        return switch (field) {
            case "measure", "article" -> need.kind().measure().word();
            case "category" -> need.kind().category().word();
            case "period" -> need.kind().period().word();
            default -> authority(need);
        };
    }

    private String authority(Need need) {
        return story.power()
                .issuerOf(need.kind().measure(), need.kind().category())
                .word();
    }

    private static String article(Measure measure) {
        return "article-" + measure.article();
    }

    private static List<String> articles() {
        return words(Measure.values(), RequestTasks::article);
    }

    private Task time(String end, Need need, Instant time) {
        return new Entry(
                Task.Head.of(
                        end + "-" + story.number(need),
                        2,
                        PHRASES.get("time." + end, Map.of("number", String.valueOf(story.number(need)))),
                        RequestEvidence.NEEDS,
                        PHRASES.get("time.hint")),
                Entry.Reading.INSTANT,
                List.of(time.toString()),
                PHRASES.get("time.why", Map.of("local", need.local(time), "zone", "UTC" + need.zone())),
                List.of(
                        new Entry.Slip(need.unconverted(time).toString(), 0, PHRASES.get("time.unconverted")),
                        new Entry.Slip(need.turned(time).toString(), 0, PHRASES.get("time.turned"))));
    }

    /// Each account's number among the others and the names that they show.
    private Task identifiers() {
        var names = draw.shuffled(story.needs().stream()
                .flatMap(need -> Stream.of(Said.code(need.account()), Said.value(need.display())))
                .toList());
        var offered = names.stream()
                .map(name -> new Choice("i" + (names.indexOf(name) + 1), name, NOTHING))
                .toList();
        var items = story.needs().stream()
                .map(need -> new Sorting.Sorted(
                        new Choice(id(need), label(need), PHRASES.get("why.identifier")),
                        new OptionId("i" + (names.indexOf(Said.code(need.account())) + 1))))
                .toList();
        return new Sorting(
                Task.Head.of(
                        "identifier",
                        3,
                        PHRASES.get("identifier"),
                        RequestEvidence.NEEDS,
                        PHRASES.get("identifier.hint")),
                items,
                offered);
    }

    private Task grounds() {
        var offered = new ArrayList<>(draw.some(GROUNDS, 4));
        offered.addAll(draw.some(NO_GROUNDS, 5));
        var choices = new ArrayList<Choice>();
        var key = new ArrayList<OptionId>();
        for (var each : draw.shuffled(offered)) {
            var choice = new Choice(
                    "g" + (choices.size() + 1),
                    PHRASES.get("grounds." + each),
                    PHRASES.get("grounds." + each + ".why"));
            choices.add(choice);
            if (GROUNDS.contains(each)) {
                key.add(choice.id());
            }
        }
        return new Marking(
                Task.Head.of("grounds", 4, PHRASES.get("grounds"), "", PHRASES.get("grounds.hint")), choices, key);
    }

    private Task replies() {
        var items = new ArrayList<Sorting.Sorted>();
        for (var draft : story.drafts()) {
            var number = items.size() + 1;
            var reply = Reply.to(draft, story.power());
            items.add(new Sorting.Sorted(
                    new Choice(
                            "f" + number,
                            PHRASES.get("replies.draft", Map.of("number", String.valueOf(number))),
                            PHRASES.get("reply." + reply.reason())),
                    new OptionId(reply.outcome().word())));
        }
        var classes = Arrays.stream(Reply.Outcome.values())
                .map(outcome -> new Choice(outcome.word(), PHRASES.get("replies." + outcome.word()), NOTHING))
                .toList();
        return new Sorting(
                Task.Head.of("replies", 5, PHRASES.get("replies"), RequestEvidence.DRAFTS, PHRASES.get("replies.hint")),
                items,
                classes);
    }

    private String id(Need need) {
        return "n" + story.number(need);
    }

    private Said label(Need need) {
        return PHRASES.get("need", Map.of("number", String.valueOf(story.number(need))));
    }

    private static <E> List<String> words(E[] all, Function<E, String> word) {
        return Arrays.stream(all).map(word).toList();
    }
}
