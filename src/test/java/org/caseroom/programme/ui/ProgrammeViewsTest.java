package org.caseroom.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.competency.WorkRole;
import org.caseroom.course.ShippedCourses;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.SampleOrganizations;
import org.caseroom.identity.SamplePeople;
import org.caseroom.identity.Scope;
import org.caseroom.learning.ProgressKeeping;
import org.caseroom.programme.FollowingProgrammes;
import org.caseroom.programme.Path;
import org.caseroom.programme.ProgrammeNotFoundException;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The programmes in front of somebody who follows one.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.ui", "org.caseroom.programme.ui", "org.caseroom.shell"})
class ProgrammeViewsTest extends ViewTest {

    private static final Slug PROGRAMME = new Slug("prosecutor-and-judge");
    private static final Slug COURSE = new Slug("convention-in-practice");
    private static final Slug FIRST_LESSON = new Slug("from-treaty-to-order");

    private final FollowingProgrammes following;
    private final Enrolling enrolling;
    private Actor amina;
    private CourseRun run;

    ProgrammeViewsTest(ApplicationContext application, FollowingProgrammes following, Enrolling enrolling) {
        super(application);
        this.following = following;
        this.enrolling = enrolling;
    }

    @Override
    protected Actor prepare() {
        var version = application.getBean(ShippedCourses.class).publish().stream()
                .filter(each -> each.course().equals(COURSE))
                .findFirst()
                .orElseThrow();
        run = enrolling.add(
                COURSE, version.digest(), "Autumn", Instant.parse("2026-01-01T00:00:00Z"), null, true, null);
        amina = new SamplePeople(application)
                .holding(
                        "Amina Odhiambo",
                        new SampleOrganizations(application, "World").nairobi,
                        Role.TRAINEE,
                        new Scope.Platform());
        return amina;
    }

    @Test
    void theListLeadsToEachProgramme() {
        UI.getCurrent().navigate("programmes");

        assertThat($(Anchor.class).withText("Prosecutor and judge").single().getHref())
                .isEqualTo("programmes/prosecutor-and-judge");
        assertThat(text()).contains("First responder", "Investigator", "Financial investigator", "Citizen protection");
    }

    @Test
    void aJudgeLeavesOutMoreThanAProsecutor() {
        UI.getCurrent().navigate("programmes/prosecutor-and-judge");
        var asProsecutor = following.find(amina, PROGRAMME, null);
        assertThat(text()).contains("0 of %d modules completed".formatted(asProsecutor.modules()));

        test(roles()).selectItem("Judge");

        var asJudge = following.find(amina, PROGRAMME, WorkRole.JUDGE);
        assertThat(asJudge.modules()).isLessThan(asProsecutor.modules());
        assertThat(text())
                .contains("0 of %d modules completed".formatted(asJudge.modules()))
                .contains("May be left out. Contact points and prosecutors send the requests");
    }

    @Test
    void whoFollowsAProgrammeIsToldAtHomeWhatComesNext() {
        UI.getCurrent().navigate("programmes/prosecutor-and-judge", QueryParameters.of("role", "judge"));
        test($(Button.class).withText("Follow this programme").single()).click();

        UI.getCurrent().navigate("");

        assertThat(text()).contains("Prosecutor and judge", "Next: The Convention in practice.");
        assertThat(following.find(amina, PROGRAMME, null).role()).isEqualTo(WorkRole.JUDGE);
        following.leave(amina, PROGRAMME);
        UI.getCurrent().navigate("catalogue");
        UI.getCurrent().navigate("");
        assertThat(text()).doesNotContain("Prosecutor and judge");
    }

    @Test
    void theNextStepLeadsIntoTheRunThatOneTakesPartIn() {
        enrolling.enrol(amina, run.id());
        application.getBean(ProgressKeeping.class).read(amina, run.id(), FIRST_LESSON);

        UI.getCurrent().navigate("programmes/prosecutor-and-judge");

        assertThat($(Anchor.class)
                        .withText("Go on with The Convention in practice")
                        .single()
                        .getHref())
                .startsWith("learn-in/" + run.id());
        var course = following.find(amina, PROGRAMME, null).courses().getFirst();
        assertThat(course.modules()).extracting(Path.Module::isDone).doesNotContain(true);
    }

    @Test
    void aProgrammeIsOnlyForItsOwnLinesOfWork() {
        assertThatExceptionOfType(ProgrammeNotFoundException.class)
                .isThrownBy(() -> following.follow(amina, PROGRAMME, WorkRole.EXAMINER));
        assertThatExceptionOfType(ProgrammeNotFoundException.class)
                .isThrownBy(() -> following.find(amina, new Slug("nothing"), null));
    }

    @SuppressWarnings("unchecked")
    private Select<WorkRole> roles() {
        return $(Select.class).single();
    }

    private static String text() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getTextRecursively();
    }
}
