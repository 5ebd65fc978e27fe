package org.caseroom.coursepack.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonMarkdownTest {

    private final Problems problems = new Problems();

    @Test
    void aBlockHoldsParagraphsListsTablesAndCode() {
        assertThat(html("""
                ::: example Two *steps*
                1. First
                2. Second
                   - inner

                | a |
                |---|
                | b |

                ```text
                :::
                not the end
                ```
                :::
                After
                """)).isEqualTo("""
                <section class="example">
                <p class="example-title">Two <em>steps</em></p>
                <ol><li>First</li><li>Second
                <ul><li>inner</li></ul>
                </li></ol>
                <div class="table-scroll">
                <table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>
                </div>
                <pre><code class="language-text">:::
                not the end
                </code></pre>
                </section>
                <p>After</p>
                """);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aBlockEndsAParagraphBeforeItAndIsEndedByItsLine() {
        assertThat(html("Before\n::: tip Look\nText\n:::\nAfter")).isEqualTo("""
                <p>Before</p>
                <aside class="callout" data-kind="tip">
                <p class="callout-title">Look</p>
                <p>Text</p>
                </aside>
                <p>After</p>
                """);
    }

    @Test
    void colonsWithinALineAreText() {
        assertThat(html("a ::: b")).isEqualTo("<p>a ::: b</p>\n");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "What comes first?, what-comes-first",
        "Địa chỉ ví điện tử, dia-chi-vi-dien-tu",
        "24 hours, section-24-hours",
        "Term money mule, term-money-mule",
        "Term, term",
        "Деньги и следы, dengi-i-sledy",
        "🙂, section"
    })
    void aHeadingsAnchorIsItsTextInLatinLetters(String text, String anchor) {
        var expected = anchor.startsWith("term-") ? "section-" + anchor : anchor;

        assertThat(rendered("## " + text).headings())
                .singleElement()
                .satisfies(heading -> assertThat(heading.id()).isEqualTo(expected));
    }

    @Test
    void scriptsWithoutSpacesAreAnchoredAndCounted() {
        var lesson = rendered("## 网络诈骗\n\n我们学习如何保全证据。");

        assertThat(lesson.headings().getFirst().id()).matches("[a-z-]+");
        assertThat(lesson.words()).isGreaterThan(4);
    }

    @Test
    void equalHeadingsHaveDifferentAnchors() {
        assertThat(rendered("## Same\n\n## Same\n\n## Same 2").headings())
                .extracting(heading -> heading.id())
                .containsExactly("same", "same-2", "same-2-2");
    }

    @Test
    void plainMarkdownStaysPlain() {
        assertThat(html("**a** *b* `c`  \nd\n\n> e\n\n3. f\n\n---\n\n<https://example.org/g>"))
                .isEqualTo("""
                <p><strong>a</strong> <em>b</em> <code>c</code><br />
                d</p>
                <blockquote>
                <p>e</p>
                </blockquote>
                <ol start="3"><li>f</li></ol>
                <hr />
                <p><a href="https://example.org/g" rel="noopener noreferrer" target="_blank">https://example.org/g</a></p>
                """);
    }

    @Test
    void referencesInBracketsThatAreLinksStayLinks() {
        assertThat(html("[^not a source](https://example.org)")).contains(">^not a source</a>");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aProblemInAListItemIsFoundAtItsPlace() {
        rendered("Text\n\n- one\n- two <b>bold</b>\n");

        assertThat(problems.sorted())
                .first()
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly("raw-html", 4, 7);
    }

    @Test
    void aFactIsNamedAndItsTextStays() {
        assertThat(html("[72 *States*](fact:known-fact)"))
                .contains(
                        "<a class=\"fact\" href=\"#fact-known-fact\" data-fact=\"known-fact\">72 <em>States</em></a>");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aFactThatNobodyKnowsIsWorthALookAndNoMore() {
        assertThat(html("[72](fact:knwon-fact)")).contains("data-fact=\"knwon-fact\"");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("unknown-fact");
        assertThat(problems.errors()).isZero();
    }

    private String html(String markdown) {
        return rendered(markdown).html();
    }

    private RenderedLesson rendered(String markdown) {
        var surroundings = new LessonSurroundings(
                Optional.empty(), Optional.empty(), Map.of(), Set.of(new Slug("known-fact")), Map.of(), Set.of());
        return new LessonMarkdown(Locale.ENGLISH, problems)
                .render(new SourceText("lesson.md", markdown), 0, surroundings);
    }
}
