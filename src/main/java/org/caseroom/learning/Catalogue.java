package org.caseroom.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseVersion;
import org.caseroom.course.Edition;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.enrolment.RunOffer;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.Alphabetical;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The published courses, with the runs that are on offer. Everybody who is signed in may look.
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private final CourseLibrary library;
    private final Enrolling enrolling;
    private final Outlines outlines;
    private final SearchingCourses searching;
    private final Access access;

    Catalogue(
            CourseLibrary library, Enrolling enrolling, Outlines outlines, SearchingCourses searching, Access access) {
        this.searching = searching;
        this.library = library;
        this.enrolling = enrolling;
        this.outlines = outlines;
        this.access = access;
    }

    /// The courses that the filter keeps, by title.
    public List<CatalogueEntry> entries(Actor actor, CatalogueFilter filter) {
        var offers = enrolling.offers(actor).stream()
                .collect(Collectors.groupingBy(offer -> offer.run().course()));
        return library.newest().stream()
                .map(version -> entry(version, offers.getOrDefault(version.course(), List.of()), actor.locale()))
                .filter(entry -> filter.accepts(library.pack(entry.version()), entry.languages()))
                .flatMap(entry -> searching
                        .find(filter.search(), entry.version(), entry.language())
                        .map(found -> entry.mentioning(found.mention().orElse(null)))
                        .stream())
                .sorted(Alphabetical.by(CatalogueEntry::title, actor.locale()))
                .toList();
    }

    /// What there is to filter by.
    ///
    /// @param articles in the order of their numbers
    public record Choices(SortedSet<Locale> languages, SortedSet<String> articles) {}

    public Choices choices() {
        var languages = new TreeSet<>(Comparator.comparing(Locale::toLanguageTag));
        var articles = new TreeSet<>(Comparator.comparingInt(Catalogue::number));
        for (var version : library.newest()) {
            var pack = library.pack(version.digest());
            languages.addAll(library.languages(version.digest()));
            articles.addAll(articlesOf(pack));
        }
        return new Choices(languages, articles);
    }

    /// Everything about one course.
    ///
    /// @throws PlaceNotFoundException if it was never published
    public CoursePage course(Actor actor, Slug course) {
        var offers = enrolling.offers(actor, course);
        var entry = library.newest(course)
                .map(version -> entry(version, offers, actor.locale()))
                .orElseThrow(PlaceNotFoundException::new);
        var edition = library.edition(entry.version(), actor.locale(), place(actor, entry));
        var sheet = edition.pack().course();
        var own = entry.own().map(RunOffer::run).map(CourseRun::id).map(run -> outlines.of(actor, run));
        return new CoursePage(
                entry,
                sheet.outcomes(),
                sheet.authors(),
                sheet.licence(),
                own.map(Outline::modules).orElseGet(() -> outlines.contents(edition)),
                own,
                edition.overlays(),
                access.mayAnywhere(actor, Action.AUTHOR));
    }

    /// Where somebody belongs in their run; who takes part in none, where they belong now.
    private OrganizationId place(Actor actor, CatalogueEntry entry) {
        return entry.own()
                .flatMap(offer -> enrolling.participation(actor, offer.run().id()))
                .map(Enrolment::organization)
                .orElse(actor.organization());
    }

    /// The course as the best run on offer has it: one's own, else one that is open, else the newest version.
    private CatalogueEntry entry(CourseVersion newest, List<RunOffer> offers, Locale language) {
        var runs = offers.stream()
                .sorted(Comparator.comparing((RunOffer offer) -> !offer.takesPart())
                        .thenComparing(RunOffer::isClosed)
                        .thenComparing(offer -> offer.refused().isPresent())
                        .thenComparing(offer -> offer.run().opensAt(), Comparator.reverseOrder()))
                .toList();
        var version =
                runs.stream().map(offer -> offer.run().version()).findFirst().orElse(newest.digest());
        return entry(library.edition(version, language), runs);
    }

    private CatalogueEntry entry(Edition edition, List<RunOffer> runs) {
        return CatalogueEntry.of(
                edition, library.languages(edition.version()), List.copyOf(articlesOf(edition.pack())), runs);
    }

    private static SortedSet<String> articlesOf(CoursePack pack) {
        var articles = new TreeSet<>(Comparator.comparingInt(Catalogue::number));
        pack.modules().forEach(module -> articles.addAll(module.articles()));
        return articles;
    }

    private static int number(String article) {
        return Integer.parseInt(article.substring(article.lastIndexOf('-') + 1));
    }
}
