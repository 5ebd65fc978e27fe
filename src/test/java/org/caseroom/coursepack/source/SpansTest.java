package org.caseroom.coursepack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseroom.coursepack.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    private static final String QUESTIONS = """
            # A comment that must stay.
            questions:
              - id: one           # and this one
                prompt: >-
                  First line,
                  second line 🙂.

                answer: 95
              - {id: two, prompt: "With \\"quotes\\"", tags: [a, b]}   # end
              - id: three
                prompt: |
                  Kept
                  lines
              # between
              - id: four
                tags: []
                empty:
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "questions[0].id → one",
                "questions[0].prompt → >-\\n      First line,\\n      second line 🙂.",
                "questions[0].answer → 95",
                "questions[1] → {id: two, prompt: \"With \\\"quotes\\\"\", tags: [a, b]}",
                "questions[1].prompt → \"With \\\"quotes\\\"\"",
                "questions[1].tags → [a, b]",
                "questions[1].tags[1] → b",
                "questions[2] → id: three\\n    prompt: |\\n      Kept\\n      lines",
                "questions[2].prompt → |\\n      Kept\\n      lines",
                "questions[3].tags → []"
            })
    void aSpanIsWhatIsWrittenOfAValue(String path, String written) {
        var span = Spans.of("bank/q.questions.yaml", QUESTIONS).find(path).orElseThrow();

        assertThat(span.in(QUESTIONS)).isEqualTo(written.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "questions[0].id, uno",
        "questions[0].prompt, Short now.",
        "questions[0].answer, 96",
        "questions[1].prompt, plain",
        "questions[2].prompt, one line",
        "questions[3].id, vier"
    })
    void splicingAValueChangesNothingElse(String path, String replacement) {
        var span = Spans.of("q.yaml", QUESTIONS).find(path).orElseThrow();
        var spliced = span.splicedInto(QUESTIONS, replacement);

        assertThat(spliced).startsWith(QUESTIONS.substring(0, span.start())).endsWith(QUESTIONS.substring(span.end()));
        assertThat(spliced).hasSize(QUESTIONS.length() - span.in(QUESTIONS).length() + replacement.length());
        var again = Spans.of("q.yaml", spliced);
        assertThat(again.find(path).orElseThrow().in(spliced)).isEqualTo(replacement);
        assertThat(again.find("questions[3].tags").orElseThrow().in(spliced)).isEqualTo("[]");
    }

    @Test
    void everyValueOfASoundPackSplicesBackToTheSameText() {
        var bank = SamplePack.sound().text(SamplePack.BANK);
        var spans = Spans.of(SamplePack.BANK, bank);

        for (var path : new String[] {
            "questions", "questions[0]", "questions[0].options[2].why", "questions[2].mistakes[0].value"
        }) {
            var span = spans.find(path).orElseThrow();
            assertThat(span.splicedInto(bank, span.in(bank))).isEqualTo(bank);
        }
    }

    @Test
    void placesCountLinesAndColumnsFromOne() {
        var span = Spans.of("q.yaml", "a: 1\r\nb:\r\n  - 🙂x: 2\r\n")
                .find("b[0].🙂x")
                .orElseThrow();

        assertThat(span).isEqualTo(new Span("q.yaml", 19, 20, 3, 10));
    }

    @Test
    void frontMatterIsPlacedInTheWholeLesson() {
        var lesson = SamplePack.sound().text(SamplePack.LESSON);
        var span = Spans.of(SamplePack.LESSON, lesson).find("sources[0].title").orElseThrow();

        assertThat(span.in(lesson)).isEqualTo("A report");
        assertThat(span.line()).isEqualTo(9);
        assertThat(span.splicedInto(lesson, "Another")).isEqualTo(lesson.replace("title: A report", "title: Another"));
    }

    @ParameterizedTest
    @CsvSource({
        "questions[9]",
        "questions.id",
        "nothing",
        "questions[0]..id",
        "[0]",
        "questions[x]",
        "questions[0].id.more"
    })
    void aPathThatLeadsNowhereHasNoSpan(String path) {
        assertThat(Spans.of("q.yaml", QUESTIONS).find(path)).isEmpty();
    }

    @Test
    void whatIsNoYamlHasNoSpans() {
        assertThat(Spans.of("q.yaml", "a: [").find("a")).isEmpty();
        assertThat(Spans.of("lesson.md", "no front matter").find("id")).isEmpty();
    }
}
