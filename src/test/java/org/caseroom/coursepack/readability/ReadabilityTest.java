package org.caseroom.coursepack.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.coursepack.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {

    /// A hundred words and more, so that there is a figure at all.
    private static final String ENOUGH =
            IntStream.range(0, 30).mapToObj(_ -> "The cat sat there.").collect(Collectors.joining(" ")) + "\n\n";

    /// The worked examples of Wikipedia's article on the Flesch–Kincaid readability tests.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cat sat on the mat. | 116 | -1.45",
                "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature. | 37.5 | 11.3",
                "This sentence, taken as a reading passage unto itself, is being used to prove a point. | 69 | 7.6"
            })
    void theFiguresAreThoseOfPublishedExamples(String text, double ease, double grade) {
        var read = readability(repeated(text));

        assertThat(read.english().orElseThrow().ease()).isCloseTo(ease, within(0.5));
        assertThat(read.english().orElseThrow().grade()).isCloseTo(grade, within(0.05));
    }

    @Test
    void headingsTablesCodePicturesTitlesAndReferencesAreNoRunningText() {
        assertThat(texts("""
                ## A heading that nobody counts.

                | Nobody. | Counts. |
                |---|---|
                | This. | Either. |

                ```
                Nor this. Or that.
                ```

                ![Nor what a picture says.](media/a.svg "Nor its caption.")

                ::: note Nor a title.
                But this, with [a link](https://nobody.example/counts) and `some code. in it`.[^source]
                :::
                """)).containsExactly("But this, with a link and some_code._in_it.");
    }

    @Test
    void itemsThatAreNoSentencesAndBoldTitlesAreLeftOut() {
        assertThat(texts("""
                Take three things:

                - the number
                - the time, and who told you

                1. **Prepare.** They buy numbers.
                2. They make **contact** by telephone.
                """))
                .containsExactly("Take three things:", "They buy numbers.", "They make contact by telephone.");
    }

    @Test
    void aFullStopEndsASentenceOnlyWhereAnotherBegins() {
        assertThat(texts("""
                Mr. Diallo paid 848.4 million to a.b.example, e.g. in May. "Where?" asked the bank. He said: "Nowhere."
                (See article 13.) 25 words are enough!
                """))
                .containsExactly(
                        "Mr. Diallo paid 848.4 million to a.b.example, e.g. in May.",
                        "\"Where?\" asked the bank.",
                        "He said: \"Nowhere.\"",
                        "(See article 13.)",
                        "25 words are enough!");
    }

    @Test
    void aLongSentenceIsFoundByItsLine() {
        var words = "and one word more ".repeat(7).strip();

        var read = readability(ENOUGH + "Short.\n\n- A line.\n- A short one. This has\n  " + words + ".\n");

        assertThat(read.longSentences()).singleElement().satisfies(sentence -> {
            assertThat(sentence.line()).isEqualTo(6);
            assertThat(sentence.words()).isEqualTo(30);
            assertThat(sentence.beginning())
                    .startsWith("This has and")
                    .endsWith(" …")
                    .hasSizeLessThan(65);
        });
        assertThat(read.longShare()).isCloseTo(1.0 / 34, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The form was sent.",
                "They are not often told.",
                "It has been overwritten.",
                "He got arrested.",
                "What isn’t shown counts."
            })
    void thePassiveVoiceIsRecognized(String sentence) {
        assertThat(PassiveVoice.isIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She sent the form.",
                "They are late.",
                "He is tired.",
                "The bank has held it.",
                "There is indeed a need."
            })
    void theActiveVoiceIsNoPassive(String sentence) {
        assertThat(PassiveVoice.isIn(sentence)).isFalse();
    }

    @Test
    void ofAnotherLanguageOnlyTheLengthOfSentencesIsKnown() {
        var text = IntStream.range(0, 20)
                .mapToObj(_ -> "Hãy gọi ngay cho ngân hàng của bạn.")
                .collect(Collectors.joining(" "));

        var read = Readability.of(new SourceText("a.md", text), 0, Locale.forLanguageTag("vi"))
                .orElseThrow();

        assertThat(read.english()).isEmpty();
        assertThat(read.sentences()).hasSize(20);
        assertThat(read.wordsPerSentence()).isEqualTo(8);
    }

    @Test
    void tooLittleTextHasNoFigure() {
        assertThat(Readability.of(new SourceText("a.md", "The cat sat there."), 0, Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6.9, B1", "7, B2", "9.9, B2", "10, C1", "12.9, C1", "13, C2"})
    void aGradeStandsForALevel(double grade, Level level) {
        assertThat(Level.of(grade)).isEqualTo(level);
    }

    private static String repeated(String sentence) {
        return IntStream.range(0, 30).mapToObj(_ -> sentence).collect(Collectors.joining(" "));
    }

    private static List<String> texts(String markdown) {
        return readability(markdown + "\n\n" + ENOUGH).sentences().stream()
                .map(Sentence::text)
                .filter(text -> !text.equals("The cat sat there."))
                .toList();
    }

    private static Readability readability(String markdown) {
        return Readability.of(new SourceText("a.md", markdown), 0, Locale.ENGLISH)
                .orElseThrow();
    }
}
