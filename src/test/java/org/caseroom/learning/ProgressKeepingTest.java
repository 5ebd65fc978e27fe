package org.caseroom.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import org.caseroom.AtOnce;
import org.caseroom.StoreTest;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.identity.Actor;
import org.caseroom.notification.Inbox;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// What is kept of where a participant is.
@StoreTest
class ProgressKeepingTest {

    private final ProgressKeeping progress;
    private final ProgressRecords records;
    private final Inbox inbox;
    private final ApplicationContext application;

    ProgressKeepingTest(
            ProgressKeeping progress, ProgressRecords records, Inbox inbox, ApplicationContext application) {
        this.inbox = inbox;
        this.progress = progress;
        this.records = records;
        this.application = application;
    }

    @RepeatedTest(5)
    void twoFirstVisitsAtOnceAreBothKept() {
        var cohort = new SampleCohort(application);
        var amina = cohort.enrolled("Amina Odhiambo", cohort.nairobi());
        var enrolment = new EnrolmentId(amina.enrolment().value());

        AtOnce.all(visit(cohort, amina.trainee(), "first-hour"), visit(cohort, amina.trainee(), "mules"));

        assertThat(records.place(enrolment)).isPresent();
        assertThat(records.activities(enrolment)).containsOnlyKeys(new Slug("first-hour"), new Slug("mules"));
    }

    @Test
    void whoCompletesACourseIsToldOnceAndLedToTheRecord() {
        var cohort = new SampleCohort(application);
        var amina = cohort.enrolled("Amina Odhiambo", cohort.nairobi()).readsTheFirstLesson();
        assertThat(inbox.page(amina.trainee(), 1)).isEmpty();

        amina.completes(0.4, false).completes(0.9, true);

        assertThat(inbox.page(amina.trainee(), 1)).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo("run-completed");
            assertThat(message.arguments()).isEqualTo(Map.of("run", "Autumn"));
            assertThat(message.path())
                    .isEqualTo("export/record/run/" + cohort.run().id());
        });
    }

    private Callable<Boolean> visit(SampleCohort cohort, Actor actor, String activity) {
        return () -> {
            progress.visit(actor, cohort.run().id(), new Slug(activity), null);
            return true;
        };
    }
}
