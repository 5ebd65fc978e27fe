package org.caseroom.coverage.ui;

import org.caseroom.competency.Article;
import org.caseroom.competency.Competency;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Where the pages of an article and of a competency are.
final class CoverageAddress {

    private CoverageAddress() {}

    static String of(Article article) {
        return of(article, null);
    }

    /// @param course the only one whose places are listed; null for all
    static String of(Article article, @Nullable Slug course) {
        return "articles/" + article.number() + only(course);
    }

    static String of(Competency competency) {
        return of(competency, null);
    }

    /// @param course the only one whose places are listed; null for all
    static String of(Competency competency, @Nullable Slug course) {
        return "competencies/" + competency.id() + only(course);
    }

    private static String only(@Nullable Slug course) {
        return course == null ? "" : "?course=" + course;
    }
}
