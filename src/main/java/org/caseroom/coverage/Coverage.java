package org.caseroom.coverage;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.caseroom.competency.Article;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Framework;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseVersion;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.Alphabetical;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which articles and competencies the newest versions of the published courses treat, and where. Everything that is
/// counted stands in the catalogue, which everybody who is signed in may read, so nothing is left out for anybody.
///
/// What a version covers is found once per node and kept by its digest.
@Service
@Transactional(readOnly = true)
public class Coverage {

    private static final int KEPT = 64;

    private final CourseLibrary library;
    private final Access access;
    private final Articles articles;
    private final Framework framework;
    private final LoadingCache<Digest, PackCoverage> found;

    Coverage(CourseLibrary library, Access access, Articles articles, Framework framework) {
        this.library = library;
        this.access = access;
        this.articles = articles;
        this.framework = framework;
        this.found = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .build(version -> PackCoverage.of(library.pack(version), framework));
    }

    /// A published course that can be chosen.
    public record Course(Slug id, String title, Locale language) {}

    /// The published courses, by title.
    public List<Course> courses(Actor actor) {
        access.requireAnywhere(actor, Action.REVIEW_COVERAGE);
        return library.newest().stream()
                .map(version ->
                        new Course(version.course(), version.title(), Locale.forLanguageTag(version.language())))
                .sorted(Alphabetical.by(Course::title, actor.locale()))
                .toList();
    }

    public CoverageReport report(Actor actor, CoverageFilter filter) {
        access.requireAnywhere(actor, Action.REVIEW_COVERAGE);
        return new CoverageCount(articles, framework).report(packs(filter.course()), filter);
    }

    /// Where courses treat an article; empty where there is no such article. Everybody who is signed in may look.
    public Optional<CoverageReport.OfArticle> article(Actor actor, int number, @Nullable Slug course) {
        return articles.find(Article.id(number))
                .map(article ->
                        new CoverageReport.OfArticle(article, covered(course, pack -> pack.ofArticle(article.id()))));
    }

    /// Where courses treat a competency; empty where the framework has none such. Everybody who is signed in may
    /// look.
    public Optional<CoverageReport.OfCompetency> competency(Actor actor, Slug id, @Nullable Slug course) {
        return framework
                .find(id)
                .map(competency -> new CoverageReport.OfCompetency(
                        competency, covered(course, pack -> pack.ofCompetency(competency.id()))));
    }

    private Covered covered(@Nullable Slug course, Function<PackCoverage, Covered> of) {
        return packs(course).stream().map(of).reduce(Covered.NOWHERE, Covered::and);
    }

    private Collection<PackCoverage> packs(@Nullable Slug course) {
        return library.newest().stream()
                .filter(version -> course == null || version.course().equals(course))
                .map(CourseVersion::digest)
                .map(found::get)
                .toList();
    }
}
