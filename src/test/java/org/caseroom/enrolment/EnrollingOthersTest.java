package org.caseroom.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseroom.AtOnce;
import org.caseroom.StoreTest;
import org.caseroom.enrolment.EnrolmentList.Finding;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.notification.Inbox;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// Bringing people into a run by name and by list.
@StoreTest
class EnrollingOthersTest {

    private final EnrollingOthers others;
    private final Enrolling enrolling;
    private final RunKeeping keeping;
    private final Inbox inbox;
    private final ApplicationContext application;
    private SampleCohort cohort;
    private SampleRuns runs;
    private Actor daniel;
    private Actor amina;
    private Actor minh;

    EnrollingOthersTest(
            EnrollingOthers others,
            Enrolling enrolling,
            RunKeeping keeping,
            Inbox inbox,
            ApplicationContext application) {
        this.others = others;
        this.enrolling = enrolling;
        this.keeping = keeping;
        this.inbox = inbox;
        this.application = application;
    }

    @BeforeEach
    void people() {
        cohort = new SampleCohort(application);
        runs = new SampleRuns(application);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Course(SampleRuns.COURSE));
        amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        minh = cohort.trainee("Trần Minh", cohort.haNoi());
    }

    @Test
    void aDryRunSaysWhatEachLineIsAndChangesNothing() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, 2);
        var joyce = cohort.trainee("Joyce", cohort.nairobi());
        others.enrol(daniel, run.id(), runs.signInNames(joyce));
        var lines = List.of(
                runs.signInName(joyce),
                "nobody@example.org",
                "  " + runs.signInName(amina) + " ",
                "",
                runs.signInName(amina),
                runs.signInName(minh));

        var list = others.check(daniel, run.id(), lines);

        assertThat(list.lines())
                .extracting(EnrolmentList.Line::finding)
                .containsExactly(Finding.ALREADY_IN, Finding.NOT_FOUND, Finding.FOUND, Finding.TWICE, Finding.NO_ROOM);
        assertThat(runs.stateOf(amina, run)).isNull();
    }

    @Test
    void aListEnrolsWhomItCanAndTellsThem() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);

        var list = others.enrol(daniel, run.id(), runs.signInNames(amina, minh));

        assertThat(list.count(Finding.FOUND)).isEqualTo(2);
        assertThat(runs.stateOf(amina, run)).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(enrolling.participation(minh, run.id())).isPresent();
        assertThat(inbox.page(amina, 1))
                .singleElement()
                .satisfies(message -> assertThat(message.kind()).isEqualTo("enrolled"));
    }

    @Test
    void whoComesBackByAListGoesOnWhereTheyWere() {
        var first = enrolling.enrol(amina, cohort.run().id());
        enrolling.leave(amina, cohort.run().id());

        others.enrol(daniel, cohort.run().id(), runs.signInNames(amina));

        assertThat(enrolling.participation(amina, cohort.run().id()))
                .map(Enrolment::id)
                .contains(first.id());
    }

    @RepeatedTest(3)
    void twoListsAtOnceNeverTakeMorePlacesThanThereAre() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, 3);
        var joyce = cohort.trainee("Joyce", cohort.nairobi());
        var rahul = cohort.trainee("Rahul", cohort.haNoi());

        AtOnce.all(
                () -> others.enrol(daniel, run.id(), runs.signInNames(amina, minh)),
                () -> others.enrol(daniel, run.id(), runs.signInNames(joyce, rahul)));

        assertThat(keeping.taken(daniel, run.id())).isEqualTo(3);
    }

    @Test
    void fiveHundredPeopleAreEnrolledInOneGo() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        var names = crowd(500);

        assertThat(others.enrol(daniel, run.id(), names).count(Finding.FOUND)).isEqualTo(500);
        assertThat(keeping.taken(daniel, run.id())).isEqualTo(500);
    }

    @Test
    void aClosedRunTakesNobodyIn() {
        var run = runs.open(daniel, EnrolmentWay.BY_NOMINATION, null);
        keeping.closeNow(daniel, run.id());

        assertThatExceptionOfType(EnrolmentRefusedException.class)
                .isThrownBy(() -> others.enrol(daniel, run.id(), runs.signInNames(amina)));
    }

    @Test
    void namesAreFoundWithinWhatOneMayReviewAndByTheWholeSignInName() {
        var sofia = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
        var run = cohort.run().id();
        var wanjiku = cohort.trainee("Wanjiku " + run, cohort.nairobi());

        assertThat(others.search(sofia, run, "wanjiku " + run))
                .extracting(candidate -> candidate.person().id())
                .containsExactly(wanjiku.person());
        assertThat(others.search(daniel, run, "wanjiku " + run)).isEmpty();
        assertThat(others.search(daniel, run, runs.signInName(amina)))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.isOutside()).isTrue());
        assertThat(others.search(daniel, run, "%")).isEmpty();
    }

    @Test
    void whoDoesNotManageTheRunEnrolsNobody() {
        var stranger = cohort.reviewer(
                Role.INSTRUCTOR,
                new Scope.Run(runs.open(daniel, EnrolmentWay.ANYONE, null).id()));
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Platform());

        for (var actor : List.of(stranger, focalPoint, minh)) {
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> others.enrol(actor, cohort.run().id(), runs.signInNames(amina)));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> others.check(actor, cohort.run().id(), runs.signInNames(amina)));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> others.search(actor, cohort.run().id(), "amina"));
        }
    }

    /// Many people with accounts, without the price of a password for each.
    private List<String> crowd(int size) {
        var names = new ArrayList<String>();
        var people = IntStream.range(0, size)
                .mapToObj(number -> {
                    var name = "crowd-" + UUID.randomUUID();
                    names.add(name);
                    return new Object[] {
                        UUID.randomUUID(), "Person " + number, cohort.haNoi().value(), name
                    };
                })
                .toList();
        var jdbc = application.getBean(JdbcTemplate.class);
        jdbc.batchUpdate(
                """
                insert into identity_person (id, name, organization, locale, demo, created_at)
                values (?, ?, ?, 'en', false, current_timestamp)
                """,
                people.stream()
                        .map(each -> new Object[] {each[0], each[1], each[2]})
                        .toList());
        jdbc.batchUpdate(
                "insert into identity_account (person, sign_in_name, password_hash) values (?, ?, 'none')",
                people.stream().map(each -> new Object[] {each[0], each[3]}).toList());
        return names;
    }
}
