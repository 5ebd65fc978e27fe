package org.caseroom.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    private static final String COLUMNS = "number,chapter,title,title-sureness,asks,asks-sureness,safeguard,"
            + "budapest,second-protocol,correspondence-sureness\n";

    private final Articles articles = Articles.shipped();

    @Test
    void theConventionHas68ArticlesInNineChapters() {
        assertThat(articles.all())
                .extracting(Article::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 68).boxed().toList());
        assertThat(articles.all()).extracting(Article::chapter).isSorted().containsOnly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void anArticleIsFoundByItsId() {
        var fraud = articles.find("UNCC-13").orElseThrow();

        assertThat(fraud.title()).isEqualTo(new Statement("ICT system-related theft or fraud", Sureness.VERIFIED));
        assertThat(fraud.asks().text()).contains("deceiving a person");
        assertThat(fraud.isSafeguard()).isFalse();
        assertThat(fraud.correspondence().budapest()).containsExactly("8");
    }

    @Test
    void whatNobodyHasReadInAnOfficialTextIsMarkedSo() {
        var safeguards = articles.find("UNCC-24").orElseThrow();

        assertThat(safeguards.title().isVerified()).isFalse();
        assertThat(safeguards.asks().sureness()).isEqualTo(Sureness.UNVERIFIED);
        assertThat(safeguards.correspondence())
                .isEqualTo(new Correspondence(List.of("15"), List.of("13"), Sureness.UNVERIFIED));
    }

    @Test
    void theSafeguardsAreThoseOfTheMap() {
        assertThat(articles.all().stream().filter(Article::isSafeguard))
                .extracting(Article::number)
                .containsExactly(5, 6, 11, 14, 15, 21, 24, 31, 33, 34, 36, 37, 40, 48, 53);
    }

    @Test
    void whatIsNoArticleDoesNotExist() {
        assertThat(articles.exists("UNCC-68")).isTrue();
        assertThat(articles.exists("UNCC-0")).isFalse();
        assertThat(articles.exists("UNCC-69")).isFalse();
        assertThat(articles.exists("UNCC-013")).isFalse();
        assertThat(articles.exists("uncc-13")).isFalse();
    }

    @Test
    void aTableThatSaysNotHowSureItIsIsRefused() {
        assertThatThrownBy(() -> read("1,1,Statement of purpose,,It says.,verified,,,,"))
                .isInstanceOf(UnsoundFrameworkException.class)
                .hasMessage("Line 2: How sure is the title?");
        assertThatThrownBy(() -> read("1,1,Statement of purpose,perhaps,It says.,verified,,,,"))
                .isInstanceOf(UnsoundFrameworkException.class);
        assertThatThrownBy(() -> read("1,1,,verified,It says.,verified,,,,"))
                .isInstanceOf(UnsoundFrameworkException.class)
                .hasMessage("Line 2: title is empty");
    }

    @Test
    void aTableWithoutAllArticlesIsRefused() {
        assertThatThrownBy(() -> new Articles(read("1,1,Statement of purpose,verified,It says.,verified,,,,")))
                .isInstanceOf(UnsoundFrameworkException.class);
    }

    private static List<Article> read(String row) {
        return Sheet.rows(new StringReader(COLUMNS + row), Articles::article);
    }
}
