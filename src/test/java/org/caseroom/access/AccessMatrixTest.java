package org.caseroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.Target;
import org.caseroom.identity.WatchedAccess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Who may do what, found out by trying: every screen, address and method of a service, by every role from its own
/// place and from elsewhere. What may come of it is written down in `docs/reference/access.md`.
@StoreTest
@Import({WatchedAccess.class, RollingBackConfiguration.class})
@ViewPackages(packages = "org.caseroom")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest extends ViewTest {

    /// Asked where nobody tries anything, each with the reason.
    private static final Map<String, String> ASKED_BY_THE_PLATFORM = Map.of(
            "AddingPeople.add",
            "The job that goes on with imports asks what whoever began may still do; PeopleImportTest.");

    /// Runs are on offer to everybody, and to every focal point for their people.
    private static final Set<String> OF_NO_AGENCY = Set.of(
            "enrolment.Enrolling.enrol(RunId)",
            "enrolment.Nominating.run(RunId)",
            "enrolment.Nominating.candidates(RunId, String)",
            "enrolment.Nominating.nominate(RunId, PersonId)");

    /// Where a wrong answer changes no cell, each with the reason.
    private static final Map<String, String> NOTICED_ELSEWHERE = Map.ofEntries(
            Map.entry(
                    "CompletionExportController.completion",
                    "Asked before anything is written; the service asks again."),
            Map.entry(
                    "ImportingPeople.check",
                    "Asked before a file is read; whose organizations are looked up is asked again."),
            Map.entry(
                    "ChoosingSupervisors.choose",
                    "Whether whoever is chosen is among one's own people; SurveysAtWorkTest."),
            Map.entry("Reach.lock", "Asked before anybody waits for a lock; it is asked again."),
            Map.entry("Catalogue.course", "Whether the way to additions is offered; ContactsViewTest."),
            Map.entry("OtherCourses.finding", "Whether the title of another course is told; IssuingTest."),
            Map.entry("DraftKeeping.named", "What a draft is called after its sheet was written; DraftingTest."),
            Map.entry("Exposures.ofAuthor", "Whose courses' questions are counted; ExposuresTest."),
            Map.entry("Exposures.ofManager", "In whose runs questions are counted; ExposuresTest."),
            Map.entry("ResultLists.page", "Whether the way to the steps is offered; CaseResultsTest."),
            Map.entry(
                    "ReviewedRuns.attempts", "Whose results of a run are counted; CaseResultsTest, ItemAnalysisTest."),
            Map.entry("ReviewedRuns.isManaged", "Whether the way to the questions is offered; AnalysisViewsTest."),
            Map.entry("ReviewedRuns.may", "A run in which nobody takes part yet; CaseResultsTest."),
            Map.entry("WaitingAppeals.waiting", "Asked before anything is counted; the list of runs asks again."),
            Map.entry("WaitingMarks.waiting", "Asked before anything is counted; MarkingRunsTest."),
            Map.entry("WaitingNominations.waiting", "Asked before anything is read; the list of runs asks again."),
            Map.entry("RunList.line", "Which ways a line of the list offers; RunKeepingTest."),
            Map.entry("ReadingGuides.isThere", "Whether the way to a guide is offered; ReadingGuidesTest."),
            Map.entry(
                    "Nominating.nominated",
                    "Whose nominations come first; whoever is not among them comes with the others."),
            Map.entry("HomeView.beforeEnter", "Whether the way to the review is offered; HomeViewTest."));

    private final WatchedAccess access;
    private AccessPage renewed = AccessPage.read();
    private @Nullable Everything everything;
    private @Nullable Who present;

    AccessMatrixTest(ApplicationContext application, WatchedAccess access) {
        super(application);
        this.access = access;
    }

    @Override
    protected Actor prepare() {
        present = null;
        return everything().world().actor(Who.ADMINISTRATOR);
    }

    @Test
    void screensOpenForWhomThePageSays() {
        check(everything().screens());
    }

    @Test
    void addressesAnswerWhomThePageSays() {
        check(everything().addresses());
    }

    @Test
    void servicesActForWhomThePageSays() {
        check(everything().services());
    }

    @Test
    void whatServicesDoForNobodyInParticularHasAReason() {
        var written = AccessPage.read().rows("without-actor");
        var found = everything().withoutActor();

        assertThat(written.keySet())
                .as("Methods of services that take no actor, in the table without-actor of %s", AccessPage.PLACE)
                .containsExactlyInAnyOrderElementsOf(found);
        assertThat(written.values())
                .allSatisfy(why -> assertThat(why.getFirst()).isNotEmpty());
    }

    @Test
    void whatIsForeignAnswersLikeWhatIsMissing() {
        var differences = everything()
                .cells()
                .filter(cell -> cell.answer().hides())
                .flatMap(cell -> {
                    var missing = cell.entry().tryWithMissingIdsAs(cell.who());
                    return missing.isEmpty() || missing.contains(cell.answer())
                            ? Stream.empty()
                            : Stream.of("%s: foreign %s, missing %s".formatted(cell, cell.answer(), missing));
                })
                .toList();

        assertThat(differences).isEmpty();
    }

    @Test
    void whoNamesAThingOfAnotherAgencyFindsOutNothing() {
        assertThat(everything().telling()).isEqualTo(OF_NO_AGENCY);
    }

    @Test
    void aRoleThatAllowedOneActionMoreOrLessWouldBeNoticed() {
        assertThat(everything().survivors(Mutation.ofThePolicy(this::allows).stream()))
                .isEmpty();
    }

    @Test
    void aScopeThatReachedFurtherOrLessFarWouldBeNoticed() {
        assertThat(everything().survivors(Mutation.ofScopes().stream())).isEmpty();
    }

    @Test
    void aCheckThatWasLeftOutWouldBeNoticed() {
        var survivors = everything().survivors(everything().asked().stream().flatMap(Mutation::of));

        assertThat(survivors)
                .allSatisfy(survivor -> assertThat(NOTICED_ELSEWHERE).containsKey(methodOf(survivor)));
        assertThat(survivors.stream().map(AccessMatrixTest::methodOf)).containsAll(NOTICED_ELSEWHERE.keySet());
    }

    @Test
    void everyCheckInTheCodeIsMet() {
        var inTheCode = Calls.to(Access.class).stream()
                .filter(place -> !ASKED_BY_THE_PLATFORM.containsKey(methodOf(place)))
                .toList();

        assertThat(inTheCode).hasSizeGreaterThan(50);
        assertThat(everything().asked()).containsAll(inTheCode);
    }

    /// The class and the method of a place.
    private static String methodOf(String place) {
        return place.substring(0, place.indexOf(':'));
    }

    private boolean allows(Role role, Action action) {
        var somebody = new Actor(
                new PersonId(UUID.randomUUID()),
                "Somebody",
                new OrganizationId(UUID.randomUUID()),
                Locale.ENGLISH,
                List.of(new Actor.Held(role, new Scope.Platform())));
        return access.may(somebody, action, Target.platform());
    }

    private void check(Tries tried) {
        var differences = AccessPage.read().differences(tried.table(), tried.titles(), tried.rows());
        if (!differences.isEmpty()) {
            renewed = renewed.renewed(tried.table(), tried.titles(), tried.rows());
            renewed.write();
        }
        assertThat(differences)
                .as(
                        "%s says something else than the application; if the application is right, take over %s",
                        AccessPage.PLACE, AccessPage.RENEWED)
                .isEmpty();
    }

    private Everything everything() {
        if (everything == null) {
            everything = new Everything(application, access, this::become);
        }
        return Objects.requireNonNull(everything);
    }

    private void become(Who who) {
        if (present != who) {
            signIn(everything().world().actor(who));
            present = who;
        }
    }
}
