package org.caseroom.coursepack.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.caseroom.coursepack.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// An edit changes the lines of its value and nothing else. What the file says afterwards is asked of another reader.
class EditsTest {

    private static final String BANK = """
            # A comment that must stay.
            questions:
              - id: one           # and this one
                prompt: >-
                  First line,
                  second line 🙂.

                answer: 95

              # The second.
              - {id: two, prompt: "With \\"quotes\\"", tags: [a, b]}   # end
              - id: three
                prompt: |
                  Kept
                  lines
                single: 'it''s'
              - id: four
                tags: []
                empty:
            last: yes it is
            """;

    private static final List<String> HOSTILE = List.of(
            "yes",
            "no",
            "012",
            "1e3",
            "true",
            "null",
            "~",
            "2026-11-26",
            "1:30",
            "it's",
            "say \"yes\"",
            "a: b",
            "a:",
            ": a",
            "# no comment",
            "a # b",
            "- item",
            "-",
            "? key",
            "%TAG !",
            "&anchor",
            "*alias",
            "!tag",
            "@at",
            "`tick`",
            "[a, b",
            "{a: b}",
            "a, b",
            "]",
            "}",
            "|",
            ">-",
            "---",
            "...",
            " leading",
            "trailing ",
            "two\nlines",
            "two\n\nparagraphs\n",
            "\nbegins empty",
            "  indented\nthen not",
            "a\n---\nb",
            "tab\there",
            "back\\slash",
            "Tiếng Việt",
            "العربية\u200f",
            "😀 emoji",
            "\u2028line",
            "a\r\nb",
            "ends with colon:\n- and dash",
            "x".repeat(300),
            "many words ".repeat(40).strip(),
            "*emphasis* and `code`");

    @Test
    void everyHostileTextReadsBackAndLeavesTheOtherLinesAsTheyWere() {
        for (var lineEnd : List.of("\n", "\r\n")) {
            var bank = BANK.replace("\n", lineEnd);
            for (var path : List.of(
                    "questions[0].id",
                    "questions[0].prompt",
                    "questions[0].answer",
                    "questions[1].prompt",
                    "questions[1].tags[1]",
                    "questions[2].prompt",
                    "questions[2].single",
                    "questions[3].empty",
                    "questions[3].new",
                    "questions[1].new",
                    "last")) {
                for (var text : HOSTILE) {
                    var edited = Edits.of("q.yaml", bank).orElseThrow().set(path, text);

                    var wanted = load(bank);
                    put(wanted, path, text.replace("\r\n", "\n"));
                    assertThat(load(edited.text()))
                            .as("%s = %s%n%s", path, text, edited.text())
                            .isEqualTo(wanted);
                    assertOnlyOneStretchChanged(bank, edited.text(), path);
                }
            }
        }
    }

    /// Line by line: what is before the value and what is behind it is the same.
    private static void assertOnlyOneStretchChanged(String before, String after, String path) {
        var span = Spans.of("q.yaml", before).find(path);
        if (span.isPresent() && span.get().end() > span.get().start()) {
            assertThat(after)
                    .startsWith(before.substring(0, span.get().start()))
                    .endsWith(before.substring(span.get().end()));
        } else {
            var lines = new ArrayList<>(after.lines().toList());
            var old = before.lines().toList();
            assertThat(lines.size()).isGreaterThanOrEqualTo(old.size());
            var same = (int) IntStream.range(0, old.size())
                    .takeWhile(at -> old.get(at).equals(lines.get(at)))
                    .count();
            var behind = old.size()
                    - same
                    - (lines.size() == old.size()
                                    || !old.get(same).isEmpty()
                                            && lines.get(same).startsWith(old.get(same))
                            ? 1
                            : 0);
            assertThat(lines.subList(lines.size() - behind, lines.size()))
                    .isEqualTo(old.subList(old.size() - behind, old.size()));
        }
    }

    @Test
    void aThousandEditsInARowSayWhatTheyShould() {
        var random = new Random(20261126);
        var edits = Edits.of("q.yaml", SamplePack.sound().text(SamplePack.BANK)).orElseThrow();
        for (var round = 0; round < 1000; round++) {
            var wanted = load(edits.text());
            var question = random.nextInt(3);
            var options = "questions[%d].%s".formatted(question, question == 2 ? "mistakes" : "options");
            var size = edits.size(options);
            var text = HOSTILE.get(random.nextInt(HOSTILE.size())).replace("\r\n", "\n");
            switch (random.nextInt(5)) {
                case 0 -> {
                    edits = edits.set("questions[%d].prompt".formatted(question), text);
                    put(wanted, "questions[%d].prompt".formatted(question), text);
                }
                case 1 -> {
                    if (size < 6) {
                        edits = edits.add(
                                options, YamlNode.Keys.none().with("id", "n").with("why", text));
                        list(wanted, options).add(new LinkedHashMap<>(Map.of("id", "n", "why", text)));
                    }
                }
                case 2 -> {
                    if (size > 0) {
                        var index = random.nextInt(size);
                        edits = edits.remove("%s[%d]".formatted(options, index));
                        list(wanted, options).remove(index);
                    }
                }
                case 3 -> {
                    if (size > 1) {
                        var index = 1 + random.nextInt(size - 1);
                        edits = edits.moveUp(options, index);
                        java.util.Collections.swap(list(wanted, options), index - 1, index);
                    }
                }
                default -> {
                    if (size > 0) {
                        var path = "%s[%d].why".formatted(options, random.nextInt(size));
                        edits = edits.set(path, text);
                        put(wanted, path, text);
                    }
                }
            }
            assertThat(load(edits.text()))
                    .as("round %d%n%s", round, edits.text())
                    .isEqualTo(wanted);
        }
    }

    @Test
    void theStyleOfAValueStays() {
        var edits = Edits.of("q.yaml", BANK).orElseThrow();

        assertThat(edits.set("questions[0].id", "uno").text()).isEqualTo(BANK.replace("id: one ", "id: uno "));
        assertThat(edits.set("questions[0].prompt", "New.").text())
                .isEqualTo(BANK.replace(">-\n      First line,\n      second line 🙂.", ">-\n      New."));
        assertThat(edits.set("questions[2].single", "isn't").text()).isEqualTo(BANK.replace("'it''s'", "'isn''t'"));
        assertThat(edits.set("questions[1].prompt", "plain").text())
                .isEqualTo(BANK.replace("\"With \\\"quotes\\\"\"", "\"plain\""));
        assertThat(edits.set("questions[0].answer", new YamlNode.Word("96")).text())
                .isEqualTo(BANK.replace("95", "96"));
        assertThat(edits.set("questions[0].id", "one")).isSameAs(edits);
    }

    @Test
    void whatIsNewIsPrintedAsPeopleWriteIt() {
        var edited = Edits.of("q.yaml", "questions:\n  - id: a\n")
                .orElseThrow()
                .add(
                        "questions",
                        YamlNode.Keys.none()
                                .with("id", "b")
                                .with("tags", YamlNode.Items.of(List.of("x", "w")))
                                .with("prompt", "Two\n\nparagraphs: yes")
                                .with(
                                        "options",
                                        new YamlNode.Items(List.of(YamlNode.Keys.none()
                                                .with("id", "a")
                                                .with("correct", new YamlNode.Word("true"))))));

        assertThat(edited.text()).isEqualTo("""
                questions:
                  - id: a
                  - id: b
                    tags: [x, w]
                    prompt: |-
                      Two

                      paragraphs: yes
                    options:
                      - id: a
                        correct: true
                """);
    }

    @Test
    void aListKeepsTheLinesOfItemsThatStay() {
        var edits = Edits.of("c.yaml", "a: 1\noutcomes:\n  - One.   # first\n  - Two.\n  - Three.\nb: [x, w]\n")
                .orElseThrow();

        assertThat(edits.setList("outcomes", List.of("One.", "Three.")).text())
                .isEqualTo("a: 1\noutcomes:\n  - One.   # first\n  - Three.\nb: [x, w]\n");
        assertThat(edits.setList("b", List.of("x", "z", "w")).text()).endsWith("b: [x, z, w]\n");
        assertThat(edits.setList("outcomes", List.of()).text()).isEqualTo("a: 1\nb: [x, w]\n");
        assertThat(edits.setList("new", List.of("p", "q")).text()).endsWith("b: [x, w]\nnew: [p, q]\n");
    }

    @Test
    void frontMatterIsEditedAndTheTextBelowIsNot() {
        var lesson = SamplePack.sound().text(SamplePack.LESSON);
        var edited = Edits.of(SamplePack.LESSON, lesson)
                .orElseThrow()
                .set("title", "It's: \"new\"\n---\n")
                .set("minutes", new YamlNode.Word("12"))
                .remove("sources");

        assertThat(edited.text()).endsWith(lesson.substring(lesson.indexOf("---\n\n")));
        assertThat(edited.value("title")).contains("It's: \"new\"\n---\n");
        assertThat(edited.size("sources")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "nul\u0000", "\u0085next", "\uD800alone", "\u0007"})
    void whatNobodyWouldSeeIsNotWritten(String text) {
        var edits = Edits.of("q.yaml", BANK).orElseThrow();

        assertThatThrownBy(() -> edits.set("last", text)).isInstanceOf(NotWritableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "a: 1\na: 2\n", "- a\n", "", "a: &x 1\n", "just words"})
    void whatIsNoSoundYamlIsLeftToTheTextEditor(String text) {
        assertThat(Edits.of("q.yaml", text)).isEmpty();
    }

    @Test
    void aPlaceBelongsToTheInnermostValueThere() {
        var text = "a: 1\nb:\n  c: many   # no\n  list:\n    - {d: x, e: y}\ntext: |\n  One.\n\n  Two.\n";
        var edits = Edits.of("c.yaml", text).orElseThrow();

        assertThat(edits.pathAt(1, 4)).isEqualTo("a");
        assertThat(edits.pathAt(3, 3)).isEqualTo("b.c");
        assertThat(edits.pathAt(3, 6)).isEqualTo("b.c");
        assertThat(edits.pathAt(5, 14)).isEqualTo("b.list[0].e");
        assertThat(edits.pathAt(9, 4)).isEqualTo("text");
        assertThat(edits.pathAt(99, 1)).isEmpty();
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private static void put(Object root, String path, Object value) {
        var steps = YamlSpot.steps(path);
        var parent = at(root, steps.subList(0, steps.size() - 1));
        if (steps.getLast().key() == null) {
            Plain.list(parent).set(steps.getLast().index(), value);
        } else {
            Plain.map(parent).put(steps.getLast().key(), value);
        }
    }

    private static List<Object> list(Object root, String path) {
        return Plain.list(at(root, YamlSpot.steps(path)));
    }

    private static Object at(Object root, List<YamlSpot.Step> steps) {
        var here = root;
        for (var step : steps) {
            here = step.key() == null
                    ? Plain.list(here).get(step.index())
                    : Plain.map(here).get(step.key());
        }
        return here;
    }
}
