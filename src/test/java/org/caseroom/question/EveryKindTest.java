package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What holds for every kind of question, whatever is answered.
class EveryKindTest {

    private static final List<Keyed> QUESTIONS = List.of(
            SampleQuestions.single("single", 4, 'b'),
            SampleQuestions.multiple("multiple", 5, "bd"),
            SampleQuestions.numeric("95", "0.5", "5"),
            SampleQuestions.trueFalse(true, 4, 'c'),
            SampleQuestions.trueFalse(false, 3, 'a'),
            SampleQuestions.matching("abca", 4),
            SampleQuestions.ordering("cadbe"),
            SampleQuestions.shortText(ShortText.Accents.IGNORE, "slip", "right", "correct"),
            SampleQuestions.categorize("abcab", 3),
            SampleQuestions.matrix("abba", 3),
            SampleQuestions.hotspot(true, 4, "b"),
            SampleQuestions.hotspot(false, 5, "bd"),
            SamplePassages.calculated(),
            SamplePassages.cloze(),
            SamplePassages.highlight("+-+"));

    /// As it stood in a store before there were other kinds.
    private static final String EARLIER = """
            [{"kind":"SINGLE_CHOICE","id":"single","teaching":{"difficulty":1,"tags":[],"objective":{"value":"objective"},
              "lesson":{"value":"lesson"},"articles":[]},"points":1,"prompt":"<p>?</p>",
              "options":[{"id":"a","text":"a","correct":true,"why":"<p>why a</p>"},{"id":"b","text":"b","correct":false,"why":"<p>why b</p>"}]},
             {"kind":"NUMERIC","id":"number","teaching":{"difficulty":1,"tags":[],"objective":{"value":"objective"},
              "lesson":{"value":"lesson"},"articles":[]},"points":1,"prompt":"<p>?</p>","key":95,"tolerance":0.5,"unit":"%",
              "why":"<p>why</p>","mistakes":[{"value":5,"why":"<p>slip</p>"}]}]
            """;

    @Test
    void theSamplesAreOfEveryKind() {
        assertThat(QUESTIONS.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(QuestionTrial.kinds());
    }

    @Test
    void anyAnswerOfAnyShapeHasAScoreAndAnExplanation() {
        var random = new SplittableRandom(20261126);
        for (var round = 0; round < 3_000; round++) {
            var answer = anyAnswer(random);
            for (var question : QUESTIONS) {
                var drawn = question.drawn(new SeededRandom(round), round % 2 == 0);
                assertThat(drawn.grade(answer).value()).isBetween(0.0, 1.0);
                assertThat(drawn.explain(answer)).isNotNull();
            }
        }
    }

    @Test
    void noAnswerScoresNothingAndIsAlwaysAccepted() {
        for (var question : QUESTIONS) {
            assertThat(question.grade(Answer.BLANK)).isEqualTo(Score.NONE);
            assertThat(question.accepts(Answer.BLANK)).isTrue();
        }
    }

    @Test
    void theKeyScoresFullHoweverTheQuestionIsDrawn() {
        for (var seed = 0; seed < 300; seed++) {
            for (var question : QUESTIONS) {
                var drawn = question.drawn(new SeededRandom(seed), seed % 2 == 0);
                assertThat(drawn.grade(QuestionTrial.right(drawn)))
                        .as("%s, seed %d", drawn, seed)
                        .isEqualTo(Score.FULL);
                assertThat(drawn.accepts(QuestionTrial.right(drawn))).isTrue();
            }
        }
    }

    @Test
    void theSameSeedDrawsTheSame() {
        for (var question : QUESTIONS) {
            assertThat(question.drawn(new SeededRandom(7), true)).isEqualTo(question.drawn(new SeededRandom(7), true));
        }
    }

    /// The same answer, said in the names of either drawing, is worth the same.
    @Test
    void howAQuestionIsDrawnDoesNotChangeAScore() {
        var matching = SampleQuestions.matching("abca", 4);
        var ordering = SampleQuestions.ordering("cadbe");
        for (var seed = 0; seed < 500; seed++) {
            var random = new SeededRandom(seed);
            var given = random.shuffled(ordering.key());
            var choices = IntStream.range(0, 4).mapToObj(_ -> random.below(4)).toList();
            var drawnOrder = (Ordering) ordering.drawn(random, true);
            var drawnPairs = (Matching) matching.drawn(random, true);

            assertThat(drawnOrder.grade(new Answer.Ordered(given.stream()
                            .map(id -> shownAs(drawnOrder.items(), id))
                            .toList())))
                    .isEqualTo(ordering.grade(new Answer.Ordered(given)));
            assertThat(drawnPairs.grade(pairs(matching, drawnPairs, choices)))
                    .isEqualTo(matching.grade(pairs(matching, matching, choices)));
        }
    }

    @Test
    void aBrowserGetsNothingButWhatItMaySee() {
        var showing = new ShowingImpl();
        for (var question : QUESTIONS) {
            var shown = JsonMapper.shared()
                    .writerFor(ShownQuestion.class)
                    .writeValueAsString(showing.show(question.drawn(new SeededRandom(3), true)));
            assertThat(shown)
                    .doesNotContain("why", "correct", "key", "match\"", "accepted", "mistakes", "shownAs", "teaching");
        }
    }

    @Test
    void aQuestionIsStoredAndReadAgainWithItsTruth() {
        for (var question : QUESTIONS) {
            var drawn = question.drawn(new SeededRandom(11), true);
            var json = JsonMapper.shared().writerFor(Question.class).writeValueAsString(drawn);
            assertThat(JsonMapper.shared().readValue(json, Question.class)).isEqualTo(drawn);
        }
    }

    @Test
    void anAnswerIsStoredAndReadAgain() {
        for (var question : QUESTIONS) {
            var json = JsonMapper.shared().writerFor(Answer.class).writeValueAsString(QuestionTrial.right(question));
            assertThat(JsonMapper.shared().readValue(json, Answer.class)).isEqualTo(QuestionTrial.right(question));
        }
    }

    @Test
    void whatWasStoredBeforeThereWereMoreKindsIsStillRead() {
        var read = JsonMapper.shared().readValue(EARLIER, Question[].class);

        var first = (Keyed) read[0];
        assertThat(first.grade(QuestionTrial.right(first))).isEqualTo(Score.FULL);
        assertThat(read[1]).isEqualTo(SampleQuestions.numeric("95", "0.5", "5"));
    }

    private static Answer pairs(Matching authored, Matching drawn, List<Integer> choices) {
        return new Answer.Matched(IntStream.range(0, choices.size())
                .mapToObj(index -> new Answer.Pair(
                        shownAs(drawn.left(), authored.left().get(index).id()),
                        shownAs(
                                drawn.right(),
                                authored.right().get(choices.get(index)).id())))
                .toList());
    }

    private static OptionId shownAs(List<? extends Item<?>> items, OptionId id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow()
                .shownAs();
    }

    private static Answer anyAnswer(SplittableRandom random) {
        return switch (random.nextInt(7)) {
            case 0 -> Answer.BLANK;
            case 1 -> new Answer.Chosen(Set.copyOf(anyIds(random)));
            case 2 -> new Answer.Number(String.valueOf(random.nextInt(-5, 200)));
            case 3 -> new Answer.Judged(random.nextBoolean(), random.nextBoolean() ? anyId(random) : null);
            case 4 ->
                new Answer.Matched(anyIds(random).stream()
                        .map(left -> new Answer.Pair(left, anyId(random)))
                        .toList());
            case 5 -> new Answer.Ordered(anyIds(random));
            default ->
                new Answer.Text(
                        List.of("right", "slip", "Rïght.", "?", "𝔯ight").get(random.nextInt(5)));
        };
    }

    private static List<OptionId> anyIds(SplittableRandom random) {
        return new ArrayList<>(IntStream.range(0, random.nextInt(9))
                .mapToObj(_ -> anyId(random))
                .collect(Collectors.toSet()));
    }

    private static OptionId anyId(SplittableRandom random) {
        return new OptionId(List.of("l", "r", "i", "x").get(random.nextInt(4)) + random.nextInt(1, 6));
    }
}
