package org.caseroom.learning.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.Outline;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// How a run went, case by case and part by part.
@StoreTest
class CaseResultsTest {

    private static final ResultsFilter BEST =
            new ResultsFilter(null, null, ResultsFilter.Which.BEST, ResultsFilter.Who.ALL, null);

    private final CaseResults results;
    private final ResultLists lists;
    private final ApplicationContext application;
    private SampleCohort cohort;
    private SampleCases cases;
    private Actor daniel;

    CaseResultsTest(CaseResults results, ResultLists lists, ApplicationContext application) {
        this.results = results;
        this.lists = lists;
        this.application = application;
    }

    @BeforeEach
    void aminaSolvesHerCaseAndMinhDoesOnlyAtTheSecondTry() {
        cohort = new SampleCohort(application);
        cases = new SampleCases(application, cohort);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cases.run().id()));
        cases.begins(cases.participant("Amina Odhiambo", cohort.nairobi()))
                .solves()
                .submits();
        var minh = cases.participant("Trần Minh", cohort.haNoi());
        cases.begins(minh)
                .takesHint(SampleCases.DEPOSIT)
                .solvesAllBut(SampleCases.DEPOSIT)
                .submits();
        cases.begins(minh).solves().submits();
    }

    @Test
    void byTheFirstAttemptMinhDidNotReachEverything() {
        var work = activity(daniel, ResultsFilter.ALL);

        assertThat(work.kind()).isEqualTo(Outline.Kind.EXERCISE);
        assertThat(work.tried()).isEqualTo(2);
        assertThat(work.median()).isBetween(0.5, 0.99);
        assertThat(work.hardest()).extracting(PartResults::part).isEqualTo(SampleCases.DEPOSIT);
    }

    @Test
    void byTheBestBothPassed() {
        var work = activity(daniel, BEST);

        assertThat(work.hardest()).isNull();
        assertThat(work.tried()).isEqualTo(2);
        assertThat(work.passed()).isEqualTo(2);
        assertThat(work.median()).isCloseTo(1, within(1e-9));
    }

    @Test
    void thePartsStandInTheOrderOfTheirDifficulty() {
        var parts = results.parts(daniel, cases.run().id(), SampleCases.CASE, ResultsFilter.ALL);

        assertThat(parts).hasSize(5);
        assertThat(parts.getFirst()).satisfies(deposit -> {
            assertThat(deposit.part()).isEqualTo(SampleCases.DEPOSIT);
            assertThat(deposit.prompt()).isNotEqualTo("deposit").isNotEmpty();
            assertThat(deposit.mean()).isCloseTo(0.5, within(1e-9));
            assertThat(List.of(deposit.none(), deposit.some(), deposit.all())).containsExactly(1, 0, 1);
            assertThat(deposit.hints()).isEqualTo(1);
        });
        assertThat(parts.getLast().all()).isEqualTo(2);
    }

    @Test
    void whoDidNotReachAPartIsListed() {
        var without = ResultsFilter.ALL.listing(ResultsFilter.Who.ALL, SampleCases.DEPOSIT);

        assertThat(page(daniel, without)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Trần Minh");
            assertThat(row.part()).isZero();
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.mayWatch()).isTrue();
        });
        assertThat(lists.count(daniel, cases.run().id(), SampleCases.CASE, without))
                .isEqualTo(1);
        assertThat(page(daniel, BEST)).extracting(PersonResult::number).containsExactly(1, 2);
        assertThat(page(daniel, BEST.listing(ResultsFilter.Who.FAILED, null))).isEmpty();
    }

    @Test
    void countriesAndAgenciesAreToldApart() {
        var kenya = new ResultsFilter(cohort.kenya(), null, ResultsFilter.Which.FIRST, ResultsFilter.Who.ALL, null);

        assertThat(activity(daniel, kenya).tried()).isEqualTo(1);
        assertThat(page(daniel, kenya)).extracting(PersonResult::name).containsExactly("Amina Odhiambo");
        assertThat(results.choices(daniel, cases.run().id()).countries()).hasSize(2);
    }

    @Test
    void whatIsOpenDoesNotCount() {
        cases.begins(cases.participant("Sofia", cohort.haNoi())).solves();

        assertThat(activity(daniel, ResultsFilter.ALL).tried()).isEqualTo(2);
    }

    @Test
    void aFocalPointSeesTheirAgencyAloneAndNobodysSteps() {
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));

        assertThat(activity(focalPoint, ResultsFilter.ALL).tried()).isEqualTo(1);
        assertThat(page(focalPoint, ResultsFilter.ALL)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Amina Odhiambo");
            assertThat(row.mayWatch()).isFalse();
        });
        assertThat(results.choices(focalPoint, cases.run().id()).agencies()).hasSize(1);
    }

    @Test
    void anAuditorSeesFiguresAndNobodysSteps() {
        var auditor = cohort.reviewer(Role.AUDITOR, new Scope.Platform());

        assertThat(page(auditor, ResultsFilter.ALL))
                .extracting(PersonResult::mayWatch)
                .containsExactly(false, false);
    }

    @Test
    void whoReviewsNobodyOfTheRunFindsNoRun() {
        var elsewhere = cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Another").id()));
        var otherAgency = new SampleCohort(application);
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(otherAgency.nairobi()));

        for (var actor : List.of(elsewhere, focalPoint)) {
            assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> activity(actor, ResultsFilter.ALL));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> results.parts(actor, cases.run().id(), SampleCases.CASE, ResultsFilter.ALL));
            assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> page(actor, ResultsFilter.ALL));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> results.choices(actor, cases.run().id()));
        }
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> activity(cohort.trainee("Trainee", cohort.nairobi()), ResultsFilter.ALL));
    }

    @Test
    void aRunInWhichNobodyTakesPartYetIsThereForWhoReviewsIt() {
        var empty = cases.openRun("Nobody yet");
        var ofTheRun = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(empty.id()));

        assertThat(results.activities(ofTheRun, empty.id(), ResultsFilter.ALL))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.tried()).isZero());
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() -> results.activities(daniel, empty.id(), ResultsFilter.ALL));
    }

    @Test
    void whatTheRunHasNotIsNotFound() {
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(
                        () -> results.activity(daniel, cases.run().id(), new Slug("no-such-case"), ResultsFilter.ALL));
        assertThat(lists.count(
                        daniel,
                        cases.run().id(),
                        SampleCases.CASE,
                        ResultsFilter.ALL.listing(ResultsFilter.Who.ALL, new QuestionId("no-such-part"))))
                .isZero();
    }

    private ActivityResults activity(Actor actor, ResultsFilter filter) {
        return results.activities(actor, cases.run().id(), filter).stream()
                .filter(each -> each.activity().equals(SampleCases.CASE))
                .findFirst()
                .orElseThrow();
    }

    private List<PersonResult> page(Actor actor, ResultsFilter filter) {
        return lists.page(actor, cases.run().id(), SampleCases.CASE, filter, 1);
    }
}
