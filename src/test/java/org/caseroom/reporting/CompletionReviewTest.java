package org.caseroom.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Score;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Who sees whom in the review, and what the figures count.
@StoreTest
class CompletionReviewTest {

    private final CompletionReview review;
    private final ApplicationContext application;
    private final TestClock clock;
    private SampleCohort cohort;
    private SampleCohort.Sitting amina;
    private SampleCohort.Sitting brian;
    private SampleCohort.Sitting minh;
    private Actor administrator;

    CompletionReviewTest(CompletionReview review, ApplicationContext application, TestClock clock) {
        this.clock = clock;
        this.review = review;
        this.application = application;
    }

    @BeforeEach
    void threePeopleTakePart() {
        cohort = new SampleCohort(application);
        amina = cohort.enrolled("Amina Odhiambo", cohort.nairobiUnit()).completes(0.9, true);
        brian = cohort.enrolled("brian Kamau", cohort.nairobi()).readsTheFirstLesson();
        minh = cohort.enrolled("Trần Minh", cohort.haNoi());
        administrator = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
    }

    @Test
    void aRowSaysWhereSomebodyStands() {
        var row = review.page(administrator, everybody()).getFirst();

        assertThat(row.enrolment()).isEqualTo(amina.enrolment());
        assertThat(row.organization()).isEqualTo("Cybercrime Unit");
        assertThat(row.agency()).isEqualTo("Nairobi Police");
        assertThat(row.country()).isEqualTo("Kenya");
        assertThat(row.countryCode()).isEqualTo("KE");
        assertThat(row.course()).isEqualTo(new Slug("sample"));
        assertThat(row.run()).isEqualTo("Autumn");
        assertThat(row.completion()).isEqualTo(Completion.COMPLETED);
        assertThat(row.success()).isEqualTo(Success.PASSED);
        assertThat(row.completedParts()).isEqualTo(3);
        assertThat(row.parts()).isEqualTo(3);
        assertThat(row.progress()).isEqualTo(1);
        assertThat(row.completedAt()).isNotNull();
    }

    @Test
    void peopleAreFilteredByCountry() {
        assertThat(names(administrator, where(cohort.kenya(), null, null, null, "")))
                .containsExactly("Amina Odhiambo", "brian Kamau");
        assertThat(names(administrator, where(cohort.vietNam(), null, null, null, "")))
                .containsExactly("Trần Minh");
    }

    @Test
    void peopleAreFilteredByAgency() {
        assertThat(names(administrator, where(null, cohort.nairobi(), null, null, "")))
                .containsExactly("Amina Odhiambo", "brian Kamau");
        assertThat(names(administrator, where(cohort.vietNam(), cohort.nairobi(), null, null, "")))
                .isEmpty();
    }

    @Test
    void peopleAreFilteredByCompletionAndBySuccess() {
        assertThat(names(administrator, where(null, null, Completion.IN_PROGRESS, null, "")))
                .containsExactly("brian Kamau");
        assertThat(names(administrator, where(null, null, Completion.NOT_STARTED, null, "")))
                .containsExactly("Trần Minh");
        assertThat(names(administrator, where(null, null, null, Success.PASSED, "")))
                .containsExactly("Amina Odhiambo");
        assertThat(names(administrator, where(null, null, Completion.COMPLETED, Success.FAILED, "")))
                .isEmpty();
    }

    @Test
    void peopleAreFilteredByCourse() {
        var course = new CompletionFilter(
                cohort.run().id(), new Slug("sample"), null, null, null, null, null, null, ZoneOffset.UTC, "", 1);
        var another = new CompletionFilter(
                cohort.run().id(),
                new Slug("another-course"),
                null,
                null,
                null,
                null,
                null,
                null,
                ZoneOffset.UTC,
                "",
                1);

        assertThat(names(administrator, course)).hasSize(3);
        assertThat(names(administrator, another)).isEmpty();
    }

    @Test
    void peopleAreFilteredByTheDayOfTheirLastActivity() {
        clock.stopAt(Instant.parse("2099-03-10T23:59:59.999Z"));
        cohort.enrolled("Zawadi", cohort.haNoi()).readsTheFirstLesson();
        cohort.enrolled("Zuri", cohort.haNoi());
        clock.stopAt(Instant.parse("2099-03-12T00:00:00Z"));
        cohort.enrolled("Zoe", cohort.haNoi()).readsTheFirstLesson();

        assertThat(names(administrator, between("2099-03-10", "2099-03-11"))).containsExactly("Zawadi");
        assertThat(names(administrator, between("2099-03-10", "2099-03-12"))).containsExactly("Zawadi", "Zoe");
        assertThat(names(administrator, between("2099-03-11", null))).containsExactly("Zoe");
        assertThat(names(administrator, between(null, "2099-03-09"))).hasSize(2);
        assertThat(names(administrator, between("2099-03-11", "2099-03-11").in(ZoneId.of("Africa/Nairobi"))))
                .containsExactly("Zawadi");
        assertThat(names(administrator, between("0001-01-01", "9999-12-31"))).hasSize(4);
        assertCountsAgree(administrator, between("2099-03-10", "2099-03-10"));
    }

    @Test
    void enrollingIsNoActivity() {
        assertThat(review.page(administrator, named("Minh")))
                .singleElement()
                .satisfies(row -> assertThat(row.lastAt()).isNull());

        minh.readsTheFirstLesson();

        assertThat(review.page(administrator, named("Minh")))
                .singleElement()
                .satisfies(row -> assertThat(row.lastAt()).isNotNull());
    }

    @Test
    void whoTakesPartTwiceIsOnePersonWithTwoEnrolments() {
        var wambui = cohort.enrolled("Wambui Twice", cohort.nairobi());
        var again = cohort.enrolled(wambui.trainee(), cohort.openRun("Later"));

        var totals = review.totals(
                administrator,
                new CompletionFilter(
                        null, null, null, null, null, null, null, null, ZoneOffset.UTC, "Wambui Twice", 1));

        assertThat(totals.enrolled()).isEqualTo(2);
        assertThat(totals.people()).isOne();
        assertThat(review.timeline(administrator, again.enrolment())
                        .orElseThrow()
                        .others())
                .extracting(CompletionRow::enrolment)
                .containsExactly(wambui.enrolment());
    }

    @Test
    void aPartOfANameIsFoundInWhateverCase() {
        assertThat(names(administrator, named("ODHI"))).containsExactly("Amina Odhiambo");
        assertThat(names(administrator, named("BRIAN k"))).containsExactly("brian Kamau");
        assertThat(names(administrator, named("ần M"))).containsExactly("Trần Minh");
    }

    @Test
    void signsOfThePatternLanguageAreOnlyCharactersOfAName() {
        cohort.enrolled("100% Real_Name! O'Neil \\ \"x\"", cohort.haNoi());

        for (var part : List.of("%", "_", "!", "'", "\\", "\"", "0% r", "l_n", "e! o")) {
            assertThat(names(administrator, named(part))).as(part).containsExactly("100% Real_Name! O'Neil \\ \"x\"");
        }
        assertThat(names(administrator, named("A%o"))).isEmpty();
        assertThat(names(administrator, named("Am_na"))).isEmpty();
    }

    @Test
    void thePagesTogetherAreEverybodyOnceAlsoWhereNamesAreEqual() {
        var many = CompletionReview.PAGE_SIZE + 3;
        IntStream.range(0, many).forEach(_ -> cohort.enrolled("John Doe", cohort.haNoi()));

        var first = review.page(administrator, everybody());
        var second = review.page(administrator, everybody().onPage(2));

        assertThat(first).hasSize(CompletionReview.PAGE_SIZE);
        assertThat(second).hasSize(many + 3 - CompletionReview.PAGE_SIZE);
        assertThat(Stream.concat(first.stream(), second.stream()).map(CompletionRow::enrolment))
                .doesNotHaveDuplicates();
        assertThat(review.page(administrator, everybody())).isEqualTo(first);
        assertThat(review.page(administrator, everybody().onPage(3))).isEmpty();
        assertThat(review.page(administrator, everybody().onPage(Integer.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void namesStandInOneOrderWhateverTheStore() {
        var vietnamese = List.of("Ánh Nguyệt", "Đặng Văn Ba", "Dương Lan", "Đỗ Thị Tư", "ĐOÀN Hải", "Dũng Trần");
        vietnamese.forEach(name -> cohort.enrolled(name, cohort.haNoi()));
        var handedOver = new ArrayList<String>();

        review.each(administrator, everybody(), row -> handedOver.add(row.name()));

        assertThat(names(administrator, everybody()))
                .isEqualTo(handedOver)
                .containsExactly(
                        "Amina Odhiambo",
                        "Ánh Nguyệt",
                        "brian Kamau",
                        "Dũng Trần",
                        "Dương Lan",
                        "Đặng Văn Ba",
                        "Đỗ Thị Tư",
                        "ĐOÀN Hải",
                        "Trần Minh");
    }

    @Test
    void aNameIsFoundWithoutItsMarks() {
        cohort.enrolled("Đặng Thị Hương", cohort.haNoi());

        assertThat(names(administrator, named("dang thi huong"))).containsExactly("Đặng Thị Hương");
        assertThat(names(administrator, named("HƯƠNG"))).containsExactly("Đặng Thị Hương");
    }

    @Test
    void everybodyIsHandedOverWhateverThePage() {
        var seen = new ArrayList<String>();

        review.each(administrator, everybody().onPage(7), row -> seen.add(row.name()));

        assertThat(seen).containsExactly("Amina Odhiambo", "brian Kamau", "Trần Minh");
    }

    @Test
    void moreThanAreReadAtOnceAreHandedOverInOrderAndOnce() {
        var many = 2 * CompletionReview.READ_AT_ONCE + 1;
        cohort.enrolCrowd(many, number -> number % 7 == 0 ? "Zoë Müller" : "zoe " + number % 11);
        var seen = new ArrayList<ReportedEnrolment>();

        review.each(administrator, everybody(), row -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            seen.add(row.enrolment());
        });

        var pages = Math.ceilDiv(many + 3, CompletionReview.PAGE_SIZE);
        assertThat(seen)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> review.page(administrator, everybody().onPage(page)))
                        .flatMap(List::stream)
                        .map(CompletionRow::enrolment)
                        .toList());
    }

    @Test
    void exactlyAsManyAsAreReadAtOnceAreAllOfThem() {
        cohort.enrolCrowd(CompletionReview.READ_AT_ONCE - 3, _ -> "John Doe");
        var seen = new ArrayList<ReportedEnrolment>();

        review.each(administrator, everybody(), row -> seen.add(row.enrolment()));

        assertThat(seen).hasSize(CompletionReview.READ_AT_ONCE).doesNotHaveDuplicates();
    }

    @Test
    void theFiguresCountHowFarAndWhetherPassedApart() {
        cohort.enrolled("Zawadi", cohort.nairobi()).completes(0.2, false);

        assertThat(review.totals(administrator, everybody())).isEqualTo(new CompletionCounts(4, 4, 1, 1, 2, 1, 1));
    }

    @Test
    void theFiguresCountNoMoreThanOneMayList() {
        var joyce = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));

        for (var filter : List.of(
                everybody(),
                where(cohort.kenya(), null, null, null, ""),
                where(null, cohort.haNoi(), null, null, ""),
                where(null, null, Completion.COMPLETED, null, ""),
                named("a"))) {
            for (var actor : List.of(administrator, joyce)) {
                assertCountsAgree(actor, filter);
            }
        }
    }

    @Test
    void theGroupsAddUpToTheTotal() {
        assertThat(review.byCountry(administrator, everybody()))
                .containsExactly(
                        new CompletionGroup("Kenya", new CompletionCounts(2, 2, 0, 1, 1, 1, 0)),
                        new CompletionGroup("Viet Nam", new CompletionCounts(1, 1, 1, 0, 0, 0, 0)));
        assertThat(review.byAgency(administrator, everybody()))
                .extracting(CompletionGroup::name)
                .containsExactly("Ha Noi Agency", "Nairobi Police");
    }

    @Test
    void whoBelongsToNoAgencyIsCountedAndListed() {
        cohort.enrolled("Ines", cohort.world());

        assertThat(review.byAgency(administrator, everybody()))
                .extracting(CompletionGroup::name)
                .containsExactly("Ha Noi Agency", "Nairobi Police", null);
        assertThat(review.page(administrator, named("Ines")))
                .extracting(CompletionRow::organization, CompletionRow::agency, CompletionRow::country)
                .containsExactly(tuple("World", null, null));
    }

    @Test
    void eachChoiceIsThereOnce() {
        var later = cohort.openRun("Later");
        cohort.enrolled(amina.trainee(), later);
        cohort.enrolled("Ines", cohort.world());
        var wangari = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.world()));

        var choices = review.choices(wangari);

        assertThat(choices.runs())
                .extracting(CompletionChoices.Run::title)
                .containsExactlyInAnyOrder("Autumn", "Later");
        assertThat(choices.courses()).extracting(CompletionChoices.Course::id).containsExactly(new Slug("sample"));
        assertThat(choices.countries())
                .extracting(CompletionChoices.Body::name)
                .containsExactlyInAnyOrder("Kenya", "Viet Nam");
        assertThat(choices.agencies())
                .extracting(CompletionChoices.Body::name)
                .containsExactlyInAnyOrder("Nairobi Police", "Ha Noi Agency");
    }

    @Test
    void theOrganizationIsTheOneAtEnrolment() {
        application
                .getBean(JdbcClient.class)
                .sql("update identity_person set organization = :other where id = :person")
                .param("other", cohort.haNoi().value())
                .param("person", amina.trainee().person().value())
                .update();

        assertThat(names(administrator, where(null, cohort.nairobi(), null, null, "")))
                .contains("Amina Odhiambo");
        assertThat(names(administrator, where(null, cohort.haNoi(), null, null, "")))
                .containsExactly("Trần Minh");
    }

    @Test
    void whoHasWithdrawnIsNoLongerReviewed() {
        application
                .getBean(JdbcClient.class)
                .sql("update enrolment_enrolment set state = 'WITHDRAWN' where id = :id")
                .param("id", brian.enrolment().value())
                .update();

        assertThat(names(administrator, everybody())).containsExactly("Amina Odhiambo", "Trần Minh");
        assertThat(review.totals(administrator, everybody()).enrolled()).isEqualTo(2);
    }

    @Test
    void aTimelineTellsWhatHappenedInOrder() {
        var timeline = review.timeline(administrator, amina.enrolment()).orElseThrow();

        assertThat(timeline.standing().name()).isEqualTo("Amina Odhiambo");
        assertThat(timeline.steps())
                .extracting(step -> step.kind())
                .containsExactly(
                        ParticipantTimeline.Step.Kind.ENROLLED,
                        ParticipantTimeline.Step.Kind.READ,
                        ParticipantTimeline.Step.Kind.READ,
                        ParticipantTimeline.Step.Kind.ATTEMPT_GRADED);
        assertThat(timeline.steps().getFirst().activity()).isNull();
        assertThat(timeline.steps().getLast())
                .extracting(
                        step -> step.activity(), step -> step.attempt(), step -> step.score(), step -> step.passed())
                .containsExactly("Check yourself", 1, new Score(0.9), true);
        assertThat(timeline.activities())
                .extracting(ParticipantTimeline.Activity::title)
                .containsExactly("The first hour", "Mules", "Check yourself");
    }

    private void assertCountsAgree(Actor actor, CompletionFilter filter) {
        var rows = review.page(actor, filter);
        var totals = review.totals(actor, filter);

        assertThat(totals)
                .isEqualTo(new CompletionCounts(
                        rows.size(),
                        (int) rows.stream().map(CompletionRow::name).distinct().count(),
                        count(rows, Completion.NOT_STARTED),
                        count(rows, Completion.IN_PROGRESS),
                        count(rows, Completion.COMPLETED),
                        count(rows, Success.PASSED),
                        count(rows, Success.FAILED)));
        assertThat(review.byAgency(actor, filter).stream()
                        .mapToInt(group -> group.counts().enrolled())
                        .sum())
                .isEqualTo(rows.size());
    }

    private static int count(List<CompletionRow> rows, Completion completion) {
        return (int) rows.stream().filter(row -> row.completion() == completion).count();
    }

    private static int count(List<CompletionRow> rows, Success success) {
        return (int) rows.stream().filter(row -> row.success() == success).count();
    }

    private List<String> names(Actor actor, CompletionFilter filter) {
        return review.page(actor, filter).stream().map(CompletionRow::name).toList();
    }

    /// Everybody in the run of this cohort.
    private CompletionFilter everybody() {
        return named("");
    }

    private CompletionFilter named(String search) {
        return where(null, null, null, null, search);
    }

    private CompletionFilter between(@Nullable String from, @Nullable String until) {
        return new CompletionFilter(
                cohort.run().id(),
                null,
                null,
                null,
                null,
                null,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                ZoneOffset.UTC,
                "",
                1);
    }

    private CompletionFilter where(
            @Nullable OrganizationId country,
            @Nullable OrganizationId agency,
            @Nullable Completion completion,
            @Nullable Success success,
            String search) {
        return new CompletionFilter(
                cohort.run().id(), null, country, agency, completion, success, null, null, ZoneOffset.UTC, search, 1);
    }
}
