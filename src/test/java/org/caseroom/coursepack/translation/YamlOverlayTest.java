package org.caseroom.coursepack.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Yaml;
import org.junit.jupiter.api.Test;

/// What of a bank is text, whatever kinds of question it has.
class YamlOverlayTest {

    private static final String BANK = """
            questions:
              - id: share
                kind: calculated
                prompt: "{in} came in, {out} left. What share left?"
                values: [{name: in, from: 40, to: 90}, {name: out, among: [3, 4]}]
                answer: round(out * 100 / in, 1)
                unit: "%"
                why: "{out} ÷ {in} is {answer}."
                mistakes: [{value: "100 - out", why: "What stayed."}]
              - id: gaps
                kind: cloze
                prompt: Fill the gaps.
                text: |
                  First {who} is called.
                  A {term} is asked for.
                gaps:
                  - {id: who, kind: choice, options: [{id: a, text: the bank, correct: true}, {id: b, text: the press}]}
                  - {id: term, kind: word, accepted: [recall], why: So it is called.}
            """;

    private final Problems problems = new Problems();

    @Test
    void aFormulaIsNoText() {
        lay("questions: [{id: share, mistakes: [{value: 90 - out, why: Phần ở lại.}]}]");

        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("translated-key"));
    }

    @Test
    void namesInBracesStayAsTheyAre() {
        lay("questions: [{id: share, prompt: '{in} vào, {ra} ra. Tỷ lệ nào đã rời đi?'}]");

        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("translated-references"));
    }

    @Test
    void aTextWithGapsKeepsItsLines() {
        var laid = lay("""
                questions:
                  - id: gaps
                    text: |
                      Trước tiên gọi {who}.
                      Yêu cầu {term}.
                    gaps:
                      - {id: term, accepted: [thu hồi]}
                      - {id: who, options: [{id: b, text: báo chí}]}
                """);

        assertThat(problems.sorted()).isEmpty();
        assertThat(laid)
                .contains("text: \"Trước tiên gọi {who}.\\nYêu cầu {term}.\\n\"\n    gaps:")
                .contains("accepted: [\"thu hồi\", \"recall\"], why: So it is called.")
                .contains("{id: b, text: \"báo chí\"}")
                .contains("answer: round(out * 100 / in, 1)");
    }

    private String lay(String translated) {
        var base = new SourceText("bank/b.questions.yaml", BANK);
        var over = new SourceText("i18n/vi/bank/b.questions.yaml", translated);
        var overlay = new YamlOverlay(base.file(), TextKeys.BANK, problems);
        overlay.lay(
                Yaml.of(base, problems).orElseThrow(),
                Optional.of(Yaml.of(over, problems).orElseThrow()));
        return new LaidFile(base, over, overlay.patches()).text();
    }
}
