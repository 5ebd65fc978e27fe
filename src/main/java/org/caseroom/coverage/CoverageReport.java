package org.caseroom.coverage;

import java.util.List;
import org.caseroom.competency.Article;
import org.caseroom.competency.Competency;
import org.caseroom.shared.Slug;

/// What the published courses do with each article and each competency that a filter keeps.
///
/// @param outside competencies that courses name and the framework does not know
public record CoverageReport(List<OfArticle> articles, List<OfCompetency> competencies, List<Slug> outside) {

    public CoverageReport {
        articles = List.copyOf(articles);
        competencies = List.copyOf(competencies);
        outside = List.copyOf(outside);
    }

    public record OfArticle(Article article, Covered covered) {}

    public record OfCompetency(Competency competency, Covered covered) {}
}
