package org.caseroom.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.ReportedEnrolment;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// One participant's way through a run, on the screen.
@StoreTest
@ViewPackages(classes = ParticipantTimelineView.class)
class ParticipantTimelineViewTest extends ViewTest {

    private final TestClock clock;
    private SampleCohort cohort;
    private SampleCohort.Sitting amina;

    ParticipantTimelineViewTest(ApplicationContext application, TestClock clock) {
        super(application);
        this.clock = clock;
    }

    @Override
    protected Actor prepare() {
        clock.stopAt(Instant.parse("2026-11-24T09:05:00Z"));
        cohort = new SampleCohort(application);
        amina = cohort.enrolled("Amina Odhiambo", cohort.nairobiUnit());
        return cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
    }

    @Test
    void itSaysWhoWhereAndInWhichRun() {
        var view = open(amina.enrolment());

        assertThat($(H1.class).single().getText()).isEqualTo("Amina Odhiambo");
        assertThat(text(view)).contains("Cybercrime Unit · Nairobi Police · Kenya · Autumn");
        assertThat(view.getPageTitle()).isEqualTo("Amina Odhiambo · Caseroom");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("completion");
    }

    @Test
    void itShowsTheActivitiesWithCompletionSuccessAndScore() {
        amina.completes(0.4, false);

        var view = open(amina.enrolment());

        assertThat($(NativeTable.class).single().getBody().getRows())
                .extracting(row -> row.getChildren()
                        .limit(4)
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .containsExactlyInAnyOrder(
                        List.of("The first hour", "Completed", "Not yet graded", "None"),
                        List.of("Mules", "Completed", "Not yet graded", "None"),
                        List.of("Check yourself", "Completed", "Not passed", "40%"));
        assertThat(text(view)).contains("3 of 3");
    }

    @Test
    void thereIsAWayToTheRunToOtherRunsAndBackToTheSameList() {
        var later = cohort.enrolled(amina.trainee(), cohort.openRun("Later"));

        goTo("completion/" + amina.enrolment() + "?completion=not-started&page=2");

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "completion?completion=not-started&page=2",
                        "completion?run=" + cohort.run().id(),
                        "completion/" + later.enrolment() + "?completion=not-started&page=2");
    }

    @Test
    void itTellsWhatHappenedWithTimes() {
        clock.stopAt(Instant.parse("2026-11-24T10:15:00Z"));
        amina.readsTheFirstLesson();

        open(amina.enrolment());

        assertThat(steps())
                .containsExactly(
                        "24 Nov 2026, 09:05 Enrolled in the run.",
                        "24 Nov 2026, 10:15 Read “The first hour” to its end.");
        assertThat($(OrderedList.class)
                        .single()
                        .getElement()
                        .getChild(1)
                        .getChild(0)
                        .getAttribute("datetime"))
                .isEqualTo("2026-11-24T10:15:00Z");
    }

    @Test
    void whoDidNotPassIsTold() {
        clock.stopAt(Instant.parse("2026-11-24T11:00:00Z"));
        amina.completes(0.4, false);

        open(amina.enrolment());

        assertThat(steps()).contains("24 Nov 2026, 11:00 Handed in attempt 1 of “Check yourself”: 40%, not passed.");
    }

    @Test
    void whoHasOnlyEnrolledHasOpenedNothing() {
        var view = open(amina.enrolment());

        assertThat($(NativeTable.class).exists()).isFalse();
        assertThat(text(view)).contains("No activity has been opened yet.", "0 of 3", "Not started");
    }

    @Test
    void onlyWhoHasCompletedHasARecord() {
        open(amina.enrolment());
        assertThat(linksToRecords()).isEmpty();

        amina.completes(0.4, false);
        open(amina.enrolment());
        assertThat(linksToRecords()).containsExactly("export/record/" + amina.enrolment());
    }

    @Test
    void whatIsForeignMissingOrNoIdLooksTheSame() {
        var minh = cohort.enrolled("Trần Minh", cohort.haNoi());

        assertThat(shownFor(minh.enrolment().toString()))
                .isEqualTo(shownFor(UUID.randomUUID().toString()))
                .isEqualTo(shownFor("nonsense"))
                .doesNotContain("Minh");
        assertThat(getCurrentView()).isNotInstanceOf(ParticipantTimelineView.class);
    }

    private ParticipantTimelineView open(ReportedEnrolment enrolment) {
        return navigate("completion/" + enrolment, ParticipantTimelineView.class);
    }

    private List<String> linksToRecords() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(path -> path.startsWith("export/record/"))
                .toList();
    }

    private List<String> steps() {
        return $(OrderedList.class)
                .single()
                .getChildren()
                .map(item -> item.getChildren()
                        .map(part -> part.getElement().getText().replace('\u202f', ' '))
                        .toList())
                .map(parts -> String.join(" ", parts))
                .toList();
    }

    /// What is left to read when an address leads nowhere, without the address itself.
    private String shownFor(String enrolment) {
        UI.getCurrent().navigate("completion/" + enrolment);
        return text(UI.getCurrent()).replace(enrolment, "…");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
