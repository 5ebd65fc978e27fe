package org.caseroom.journeys;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.shared.Slug;

/// The scenario of the course of payloads. It leads from scene to scene, each with some choices; the first choice of
/// the
/// first scene is the right one, and what [#WRONG] begins leads to every critical error.
final class HostileScenario {

    static final Slug ID = new Slug("at-the-desk");
    static final String PATH = "001-part/90-desk.scenario.yaml";
    static final String WRONG = "c0-1";

    private static final int MOST = 40;
    private static final int MOST_CHOICES = 24;
    private static final int LATER_CHOICES = 3;

    private static final List<String> PARTS = items(120);
    private static final List<String> DRAWS = items(120);
    private static final List<String> WORDS =
            Payloads.joined(80 - Slot.LONGEST).reversed().stream().limit(MOST).toList();
    private static final List<String> GAUGES = items(80);
    private static final List<String> CAPS = items(160);
    private static final List<String> UNITS = Payloads.fitting(16);
    private static final List<String> LINES = written(Payloads.ALL, 300, " ");
    private static final List<String> WHYS = written(Payloads.ALL, 1_000, "\n\n");
    private static final List<String> TELLS = written(Payloads.ALL, 2_000, "\n\n");
    private static final List<String> STORIES = written(Payloads.ALL, 4_000, "\n\n");

    /// What one decides, so that the names of the parts and the decisions say everything together.
    private static final List<String> DECIDED = written(Payloads.missingIn(String.join("\n", PARTS)), 300, " ");

    private HostileScenario() {}

    private static List<String> items(int longest) {
        return Payloads.joined(longest - Slot.LONGEST).stream().limit(MOST).toList();
    }

    private static List<String> written(List<String> payloads, int longest, String between) {
        return Payloads.written(payloads, longest - Slot.LONGEST, between);
    }

    /// How many decisions lead to the end.
    static int turns() {
        return DECIDED.size();
    }

    /// What may be decided in a turn, and leads on.
    static String decision(int turn) {
        return "c%d-1".formatted(turn);
    }

    static String file() {
        return head()
                + "draws:\n" + each(MOST, HostileScenario::draw)
                + "gauges:\n" + each(MOST, HostileScenario::gauge)
                + "events:\n" + each(TELLS.size(), HostileScenario::event)
                + "scenes:\n" + each(turns(), HostileScenario::scene)
                + end("closed") + end("late")
                + "time-up: late\nscore:\n" + each(MOST, HostileScenario::part)
                + "caps:\n" + each(CAPS.size(), HostileScenario::cap);
    }

    private static String head() {
        return """
                id: %s
                title: %s
                minutes: 5
                objectives: [aim-0]
                lesson: text-1
                pass-mark: 60
                attempts: unlimited
                feedback: after-submit
                brief: %s
                debrief: %s
                clock: {start: "09:40", limit: 60}
                """.formatted(
                        ID,
                        Slot.TITLE.says(PARTS.getLast()),
                        Slot.BRIEF.says(STORIES.getFirst()),
                        Slot.DEBRIEF.says(STORIES.getLast()));
    }

    private static String draw(int number) {
        return "  - {id: d%d, title: %s, words: [%s]}\n"
                .formatted(number, Slot.DRAW.says(DRAWS.get(number)), Slot.DRAWN_WORD.says(WORDS.get(number)));
    }

    private static String gauge(int number) {
        return "  - {id: g%d, title: %s, unit: %s, start: 0, least: 0, most: 10, shown: true}\n"
                .formatted(
                        number, Slot.GAUGE.says(GAUGES.get(number)), Slot.UNIT.says(UNITS.get(number % UNITS.size())));
    }

    private static String event(int number) {
        return "  - {id: e%d, at: 1, tell: %s, hindsight: %s}\n"
                .formatted(number, Slot.EVENT.says(TELLS.get(number)), Slot.HINDSIGHT.says(TELLS.get(number)));
    }

    private static String scene(int turn) {
        var drawn = each(MOST, "{d%d} "::formatted);
        var choices = turn == 0 ? MOST_CHOICES : LATER_CHOICES;
        return "  - id: s%d\n    title: %s\n    text: %s\n    more:\n%s    choices:\n%s"
                .formatted(
                        turn,
                        Slot.SCENE.says("{d%d} ".formatted(turn) + GAUGES.get(turn)),
                        Slot.SCENE_TEXT.says(STORIES.get(turn % STORIES.size())),
                        more(drawn) + TELLS.stream().map(HostileScenario::more).collect(Collectors.joining()),
                        each(Math.min(choices, LINES.size()), choice -> choice(turn, choice)));
    }

    private static String more(String text) {
        return "      - {if: {from: 0}, text: %s}\n".formatted(Slot.SCENE_MORE.says(text));
    }

    private static String choice(int turn, int number) {
        var text = number == 1 ? DECIDED.get(turn) : LINES.get((turn * LATER_CHOICES + number) % LINES.size());
        return "      - {id: c%d-%d, text: %s, minutes: 1, why: %s, %s}\n"
                .formatted(
                        turn,
                        number,
                        Slot.CHOICE.says(text),
                        Slot.CHOICE_WHY.says(WHYS.get((turn + number) % WHYS.size())),
                        turn == 1 ? outcomes(turn) : outcome(turn, number));
    }

    private static String outcome(int turn, int number) {
        return "%stell: %s, go: %s"
                .formatted(
                        turn == 0 && number == 0 ? "change: {g0: 10}, " : "",
                        Slot.CHOICE_TOLD.says(TELLS.get((turn + number) % TELLS.size())),
                        next(turn));
    }

    private static String outcomes(int turn) {
        return "outcomes: [{if: {did: [%s]}, tell: %s, go: %s}, {tell: %s, go: %s}]"
                .formatted(
                        WRONG,
                        Slot.OUTCOME_TOLD.says(TELLS.getFirst()),
                        next(turn),
                        Slot.OUTCOME_TOLD.says(TELLS.getLast()),
                        next(turn));
    }

    private static String next(int turn) {
        return turn + 1 == turns() ? "closed" : "s" + (turn + 1);
    }

    private static String end(String id) {
        return "  - {id: %s, title: %s, text: %s, end: true}\n"
                .formatted(id, Slot.END.says(PARTS.getFirst()), Slot.END_TEXT.says(STORIES.getLast()));
    }

    private static String part(int number) {
        return "  - {id: p%d, title: %s, points: 1, gauge: g0, worst: 0, best: 10}\n"
                .formatted(number, Slot.PART.says(PARTS.get(number)));
    }

    private static String cap(int number) {
        return "  - {id: k%d, title: %s, if: {did: [%s]}, most: 50, why: %s}\n"
                .formatted(
                        number,
                        Slot.CAP.says(CAPS.get(number)),
                        WRONG,
                        Slot.CAP_WHY.says(WHYS.get(number % WHYS.size())));
    }

    private static String each(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }
}
