package org.caseroom.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.caseroom.survey.ReplyingToSurveys;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The results of a run lead to its surveys, which show totals once a group is full.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.results.ui", "org.caseroom.survey.ui", "org.caseroom.shell"})
class SurveyResultViewTest extends ViewTest {

    private SampleCohort cohort;
    private CourseRun run;

    SurveyResultViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        run = SampleRuns.opened(application, "Asked", SamplePack.withSurvey());
        return cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
    }

    @Test
    void whatFewSaidWaitsAndWhatFiveSaidIsShown() {
        reply(4);
        UI.getCurrent().navigate("results/" + run.id());
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref)).contains(address());

        UI.getCurrent().navigate(address());
        assertThat(text()).contains("4 replies so far", "groups of 5").doesNotContain("Remark");

        reply(2);
        UI.getCurrent().navigate("results/" + run.id());
        UI.getCurrent().navigate(address());
        assertThat(text())
                .contains("6 replies have come", "the first 5", "Mean 4.0 of 5", "not at all", "5 remarks", "Remark 0");
    }

    private void reply(int people) {
        for (var number = 0; number < people; number++) {
            var person = cohort.trainee("Participant " + number, cohort.nairobi());
            cohort.enrolled(person, run);
            application
                    .getBean(ReplyingToSurveys.class)
                    .reply(
                            person,
                            run.id(),
                            new Slug("what-you-think"),
                            Map.of(
                                    new QuestionId("useful"),
                                    new Reply.Rated(4),
                                    new QuestionId("change"),
                                    new Reply.Written("Remark " + number)));
        }
    }

    private static String text() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getTextRecursively();
    }

    private String address() {
        return "surveys/%s/what-you-think".formatted(run.id());
    }
}
