package org.caseroom.coverage;

import java.util.Collection;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Framework;

/// Puts together what several courses cover.
final class CoverageCount {

    private final Articles articles;
    private final Framework framework;

    CoverageCount(Articles articles, Framework framework) {
        this.articles = articles;
        this.framework = framework;
    }

    CoverageReport report(Collection<PackCoverage> packs, CoverageFilter filter) {
        return new CoverageReport(
                articles.all().stream()
                        .filter(article -> filter.keeps(article, framework))
                        .map(article -> new CoverageReport.OfArticle(
                                article,
                                packs.stream()
                                        .map(pack -> pack.ofArticle(article.id()))
                                        .reduce(Covered.NOWHERE, Covered::and)))
                        .filter(row -> filter.keeps(row.covered()))
                        .toList(),
                framework.all().stream()
                        .filter(competency -> filter.keeps(competency, articles))
                        .map(competency -> new CoverageReport.OfCompetency(
                                competency,
                                packs.stream()
                                        .map(pack -> pack.ofCompetency(competency.id()))
                                        .reduce(Covered.NOWHERE, Covered::and)))
                        .filter(row -> filter.keeps(row.covered()))
                        .toList(),
                packs.stream()
                        .flatMap(PackCoverage::outsideFramework)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
