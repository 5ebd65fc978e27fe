package org.caseroom.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Which truths say so much that meeting one again is no accident.
@Tag("seeds")
class ImprintTest {

    private static final int SEEDS = 60;

    @Test
    void noTwoSeedsHaveATruthInCommonThatIsTelling() {
        for (var kind : ExerciseKinds.ALL) {
            for (var difficulty : Difficulty.values()) {
                var exercise = new Exercise(kind, Settings.of(difficulty));
                var owners = new HashMap<String, Long>();
                for (var seed = 1L; seed <= SEEDS; seed++) {
                    for (var task : exercise.draw(seed * 7919).tasks()) {
                        for (var said : Imprint.ofTruth(task)) {
                            assertThat(owners.putIfAbsent(task.id() + " " + said, seed))
                                    .as("%s %s, %s: %s", kind.name(), difficulty, task.id(), said)
                                    .isNull();
                        }
                    }
                }
            }
        }
    }

    @Test
    void hardCasesHaveSomethingToTellThemApart() {
        for (var name : List.of("peel-chain", "account-trace", "mail-headers", "evidence-hashing", "taint")) {
            var kind = ExerciseKinds.named(name).orElseThrow();
            var file = new Exercise(kind, Settings.of(Difficulty.ADVANCED)).draw(1);

            assertThat(file.tasks())
                    .as(name)
                    .anyMatch(task -> !Imprint.ofTruth(task).isEmpty());
        }
    }

    @Test
    void whatOneOfFourIsTellsNothing() {
        assertThat(Imprint.possible(
                        new Picking(head(), choices(4), choices(4).getFirst().id())))
                .isEqualTo(4);
        assertThat(Imprint.ofTruth(
                        new Picking(head(), choices(4), choices(4).getFirst().id())))
                .isEmpty();
    }

    @Test
    void aSetOfManyLinesTellsSomethingAndAFewDoNot() {
        assertThat(Imprint.possible(marking(12, 1, 5, 9))).isEqualTo(220);
        assertThat(Imprint.ofTruth(marking(12, 1, 5, 9))).isEmpty();
        assertThat(Imprint.ofTruth(marking(40, 1, 5, 9, 13, 21, 30))).hasSize(1);
    }

    @Test
    void linesThatStandTogetherCountOnce() {
        assertThat(Imprint.possible(marking(12, 1, 2, 5, 6, 9, 10))).isEqualTo(220);
    }

    @Test
    void aNumberTellsAsMuchAsItHasDigitsThatMatter() {
        assertThat(Imprint.ofTruth(amount("5400000000"))).isEmpty();
        assertThat(Imprint.ofTruth(amount("0"))).isEmpty();
        assertThat(Imprint.ofTruth(amount("1225.95"))).isEmpty();
        assertThat(Imprint.ofTruth(amount("63424.940000"))).containsExactly("63424.94");
    }

    @Test
    void whatIsDrawnDigitByDigitTellsSomethingAndWhatComesFromAPoolDoesNot() {
        for (var text :
                List.of("203.0.113.188", "xn--tidwater-savings-bank-vbr.example", "S-08969", "2001:db8::7f3a")) {
            assertThat(Imprint.ofTruth(entry(Entry.Reading.LOOSE, text)))
                    .as(text)
                    .isEmpty();
        }
        for (var text : List.of("mkvNpNfmFYUY6JBgqZSJNcUYVmD8Hn2pmH", "XC554738946878946811")) {
            assertThat(Imprint.ofTruth(entry(Entry.Reading.EXACT, text)))
                    .as(text)
                    .containsExactly(text);
        }
        assertThat(Imprint.ofTruth(entry(Entry.Reading.INSTANT, "2026-07-08T10:25:40Z")))
                .isEmpty();
    }

    @Test
    void anAnswerIsWrittenAsATruthIs() {
        var entry = entry(Entry.Reading.LOOSE, "0x016BF0d653EFc5de2647CD6ed6f54B31C337b1d4");
        var other = entry(Entry.Reading.LOOSE, "0x083B010BFA6f55Cb7ad877371E23563f42D5B946");

        assertThat(Imprint.ofWrong(other, new Answer.Text(" 0x016bf0d653efc5de2647cd6ed6f54b31c337b1d4 ")))
                .contains(Imprint.ofTruth(entry).getFirst());
        assertThat(Imprint.ofWrong(amount("1"), new Answer.Number("63424.940")))
                .contains(Imprint.ofTruth(amount("63424.94")).getFirst());
    }

    @Test
    void whatIsRightOrBlankOrNearlyRightIsNotLookedAt() {
        var amount = amount("63424.94");

        assertThat(Imprint.ofWrong(amount, amount.solution())).isEmpty();
        assertThat(Imprint.ofWrong(amount, Answer.BLANK)).isEmpty();
        assertThat(Imprint.ofWrong(amount, new Answer.Number("63424.97"))).isEmpty();
    }

    private static Task.Head head() {
        return Task.Head.of("task", 1, Said.value("What?"), "");
    }

    private static List<Choice> choices(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Choice("c" + number, Said.value("Line " + number), Said.value("")))
                .toList();
    }

    private static Marking marking(int of, int... lines) {
        return new Marking(
                head(),
                choices(of),
                IntStream.of(lines).mapToObj(line -> new OptionId("c" + line)).toList());
    }

    private static Amount amount(String key) {
        return new Amount(head(), new BigDecimal(key), new BigDecimal("0.01"), null, Said.value(""), List.of());
    }

    private static Entry entry(Entry.Reading reading, String text) {
        return new Entry(head(), reading, List.of(text), Said.value(""), List.of());
    }
}
