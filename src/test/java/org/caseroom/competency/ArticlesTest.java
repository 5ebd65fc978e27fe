package org.caseroom.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticlesTest {

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
        assertThat(articles.find("UNCC-13")).contains(new Article(13, 2, "ICT system-related theft or fraud"));
        assertThat(articles.find("UNCC-64").orElseThrow().title())
                .isEqualTo("Signature, ratification, acceptance, approval, accession");
        assertThat(articles.find("UNCC-41").orElseThrow().title()).isNull();
    }

    @Test
    void whatIsNoArticleDoesNotExist() {
        assertThat(articles.exists("UNCC-68")).isTrue();
        assertThat(articles.exists("UNCC-0")).isFalse();
        assertThat(articles.exists("UNCC-69")).isFalse();
        assertThat(articles.exists("UNCC-013")).isFalse();
        assertThat(articles.exists("uncc-13")).isFalse();
    }
}
