package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.competency.Articles;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;

/// Reads the key `articles`, which may be left out: articles of the Convention, such as `UNCC-13`.
final class ArticleList {

    static final String KEY = "articles";

    private final Articles articles;

    ArticleList(Articles articles) {
        this.articles = articles;
    }

    List<String> read(YamlMap map) {
        return map.find(KEY).map(YamlValue::list).orElse(List.of()).stream()
                .map(this::article)
                .toList();
    }

    private String article(YamlValue value) {
        var article = value.located(40);
        if (!article.isStandIn() && !articles.exists(article.value())) {
            value.wrong(new CourseFinding.UnknownArticle(
                    new Quote(article.value()), articles.all().size()));
        }
        return article.value();
    }
}
