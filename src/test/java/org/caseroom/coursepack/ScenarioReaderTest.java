package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseroom.casework.Draw;
import org.caseroom.casework.scenario.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {

    private static final String FILE = "01-basics/05-decide.scenario.yaml";

    private static final String SOUND = """
            id: decide
            title: Decide
            minutes: 5
            objectives: [first-steps]
            articles: [UNCC-25]
            lesson: mules
            brief: Money *moves*.
            debrief: What counts is time.
            pass-mark: 70
            attempts: unlimited
            feedback: after-submit
            clock: {start: "09:40", limit: 20}
            draws:
              - {id: loss, title: Sum, from: 100, to: 300, step: 100}
              - {id: first-move, from: 4, to: 6}
              - {id: second-move, from: 2, to: 3, after: first-move}
              - {id: bank, words: [Harbour Bank, Cedar Mutual]}
            gauges:
              - {id: held, title: Held, unit: EUR, least: 0, most: 300, shown: true}
              - {id: there, title: There, start: loss, least: 0, most: 300, shown: false}
            events:
              - id: leaves
                at: first-move
                if: {undone: [recall]}
                set: {there: 0}
                hindsight: It leaves.
            scenes:
              - id: desk
                title: At {bank}
                text: "{loss} are gone."
                more:
                  - {if: {did: [form]}, text: The form is filled in.}
                choices:
                  - id: recall
                    text: Ask for a recall.
                    minutes: 3
                    change: {held: there, there: -there}
                    tell: "{held} are held."
                    go: done
                    why: In time.
                  - id: form
                    text: Fill in the form.
                    minutes: 8
                    why: Too slow.
                  - id: shrug
                    text: Do nothing.
                    minutes: 1
                    outcomes:
                      - {if: {draw: {bank: Cedar Mutual}, before: 2}, tell: They wonder., go: done}
                      - {go: done}
                    why: Nothing comes of it.
                  - id: laugh
                    text: Laugh.
                    minutes: 1
                    go: done
                    why: Nobody laughs.
                  - id: wait
                    text: Wait.
                    minutes: 9
                    once: false
                    why: It leaves.
              - {id: done, title: Done, text: The end., end: true}
              - {id: late, title: Late, text: Too late., end: true}
            time-up: late
            score:
              - {id: money, title: Money, points: 10, gauge: held, worst: 0, best: loss}
            caps:
              - {id: laughed, title: Laughed, if: {did: [laugh]}, most: 0, why: Rude.}
            """;

    @Test
    void aSoundScenarioIsReadAndCanBePlayed() {
        var reading = read(SOUND);

        assertThat(reading.problems()).filteredOn(Problem::isError).isEmpty();
        var activity = ((Reading.Sound<CoursePack>) reading)
                .pack().modules().stream()
                        .flatMap(module -> module.activities().stream())
                        .filter(ScenarioActivity.class::isInstance)
                        .map(ScenarioActivity.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(activity.brief().html()).contains("<em>moves</em>");
        var play = Play.of(activity.scenario(), new Draw(1));
        assertThat(play.after(List.of()).scene().title()).isIn("At Harbour Bank", "At Cedar Mutual");
        assertThat(play.grade(List.of("recall")).score()).isEqualTo(10);
        assertThat(play.grade(List.of("laugh")).score()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "did: [form]              | did: [from]             | unknown-choice",
                "go: done\\n        why: In| go: doen\\n        why: In| unknown-scene",
                "\"{loss} are gone.\"     | \"{lost} are gone.\"    | unknown-gauge-or-draw",
                "gauge: held, worst       | gauge: hold, worst      | unknown-gauge-or-draw",
                "gauge: held, worst       | gauge: loss, worst      | no-gauge",
                "{held: there,            | {loss: there,           | unknown-key",
                "at: first-move           | at: held                | unknown-draw",
                "after: first-move        | after: third-move       | unknown-draw",
                "{bank: Cedar Mutual}     | {bank: Cedar}           | unknown-value",
                "text: Too late., end: true | text: Too late.       | scene-without-way-out",
                "time-up: late            | time-up: desk           | no-end",
                "start: \"09:40\"         | start: \"9.40\"         | clock-time",
                "from: 4, to: 6           | from: 4, to: 6, words: [a] | draw-form",
                "worst: 0, best: loss     | worst: 0, best: 900     | scenario-full-marks",
                "id: laughed              | id: leaves              | duplicate-id",
                "minutes: 9               | minutes: 0              | range",
                "minutes: 8               | minutes: 8\\n        foo: 1| unknown-key"
            })
    void whatIsWrongIsSaidWhereItStands(String right, String wrong, String code) {
        var problems = read(replaced(right, wrong)).problems();

        assertThat(problems)
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly(code);
        assertThat(problems).filteredOn(Problem::isError).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.line()).isGreaterThan(1);
        });
    }

    @Test
    void aSceneThatNothingLeadsToIsReported() {
        var text =
                SOUND.replace("time-up: late", "  - {id: lost, title: Lost, text: Where?, end: true}\ntime-up: late");

        assertThat(codes(text)).containsExactly("scene-unreachable");
    }

    @Test
    void aSceneThatOneNeverLeavesIsReported() {
        var text = SOUND.replace("go: done\n        why: In time.", "go: cell\n        why: In time.")
                .replace("time-up: late", """
                          - id: cell
                            title: Cell
                            text: No door.
                            choices:
                              - {id: knock, text: Knock., minutes: 1, once: false, why: Nobody hears.}
                        time-up: late""");

        assertThat(codes(text)).containsExactly("scene-without-way-out");
    }

    @Test
    void whatIsPassedByChanceIsDoubted() {
        assertThat(read(SOUND).problems()).extracting(Problem::code).contains("scenario-chance");
    }

    @Test
    void whatStandsInTooManyWaysIsReported() {
        var choices = new StringBuilder();
        for (var index = 0; index < 20; index++) {
            choices.append("      - {id: extra-%d, text: Extra., minutes: 0, why: It is there.}\n".formatted(index));
        }
        var text = SOUND.replace("      - id: wait\n", choices + "      - id: wait\n");

        assertThat(codes(text)).containsExactly("scenario-size");
    }

    private static String replaced(String right, String wrong) {
        assertThat(SOUND).contains(right.replace("\\n", "\n"));
        return SOUND.replace(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));
    }

    private static List<String> codes(String text) {
        return read(text).problems().stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .toList();
    }

    private static Reading<CoursePack> read(String text) {
        return SamplePack.sound().with(FILE, text).read();
    }
}
