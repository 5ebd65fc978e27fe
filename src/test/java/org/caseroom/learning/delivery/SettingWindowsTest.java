package org.caseroom.learning.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.caseroom.RecordedActs;
import org.caseroom.StoreTest;
import org.caseroom.assessment.AttemptWindow;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// When the activities of a run are open.
@StoreTest
class SettingWindowsTest {

    private static final Slug QUIZ = new Slug("check");
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final SettingWindows windows;
    private final RecordedActs acts;
    private final ApplicationContext application;
    private SampleCohort cohort;
    private Actor daniel;

    SettingWindowsTest(SettingWindows windows, RecordedActs acts, ApplicationContext application) {
        this.windows = windows;
        this.acts = acts;
        this.application = application;
    }

    @BeforeEach
    void somebodyDeliversARun() {
        cohort = new SampleCohort(application);
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));
    }

    @Test
    void itIsKeptAndFoundWithoutItsCode() {
        var window = new AttemptWindow(QUIZ, NINE, NINE.plusSeconds(60), "River-42");

        assertThat(windows.set(daniel, cohort.run().id(), window)).isEmpty();

        assertThat(windows.of(daniel, cohort.run().id()))
                .singleElement()
                .extracting(SettingWindows.Line::window)
                .isEqualTo(window);
        assertThat(acts.to(cohort.run().id()))
                .filteredOn(act -> act.act().equals("run.window"))
                .singleElement()
                .satisfies(act -> assertThat(act.details().values()).noneMatch(value -> value.contains("River")));
    }

    @Test
    void whatIsWrongIsSaidAndChangesNothing() {
        var backwards = new AttemptWindow(QUIZ, NINE, NINE, null);
        var long41 = new AttemptWindow(QUIZ, null, null, "x".repeat(41));

        assertThat(windows.set(daniel, cohort.run().id(), backwards))
                .containsExactly(SettingWindows.Problem.CLOSES_BEFORE_OPENING);
        assertThat(windows.set(daniel, cohort.run().id(), long41)).containsExactly(SettingWindows.Problem.CODE);
        assertThat(windows.of(daniel, cohort.run().id()))
                .singleElement()
                .extracting(SettingWindows.Line::window)
                .isEqualTo(new AttemptWindow(QUIZ, null, null, null));
    }

    @Test
    void whoDoesNotManageTheRunFindsNone() {
        var amina = cohort.enrolled("Amina Odhiambo", cohort.nairobi()).trainee();
        var other = cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Another").id()));
        var contact = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));

        for (var nobody : List.of(amina, other, contact)) {
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> windows.of(nobody, cohort.run().id()));
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(
                            () -> windows.set(nobody, cohort.run().id(), new AttemptWindow(QUIZ, NINE, null, null)));
        }
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(() ->
                        windows.set(daniel, cohort.run().id(), new AttemptWindow(new Slug("mules"), NINE, null, null)));
    }
}
