package org.caseroom.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// A survey that keeps names says so, keeps them, and shows them only to those who review the whole run.
@StoreTest
class NamedSurveysTest {

    private static final Slug SURVEY = new Slug("what-you-think");
    private static final Map<QuestionId, Reply> SAID = Map.of(
            new QuestionId("useful"), new Reply.Rated(4), new QuestionId("change"), new Reply.Written("More cases."));

    private final ApplicationContext application;
    private final int port;
    private SampleCohort cohort;
    private CourseRun run;

    NamedSurveysTest(ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.port = port;
    }

    @BeforeEach
    void aRunWithASurveyThatKeepsNames() {
        cohort = new SampleCohort(application);
        run = SampleRuns.opened(
                application,
                "Asked",
                SamplePack.withSurvey().replacing(SamplePack.SURVEY, "minutes: 2", "minutes: 2\nanonymous: false"));
    }

    @Test
    void itSaysSoBeforeAnybodyReplies() {
        var amina = HttpVisitor.signedIn(port, cohort.signIn(participant("Amina Odhiambo")));

        var asked = amina.get("/api/surveys/%s/%s".formatted(run.id(), SURVEY)).json();

        assertThat(asked.get("named").asBoolean()).isTrue();
    }

    @Test
    void whoReviewsTheRunReadsWhoSaidWhatAndTheSameTotals() {
        var amina = participant("Amina Odhiambo");
        application.getBean(ReplyingToSurveys.class).reply(amina, run.id(), SURVEY, SAID);

        var result = results(cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(run.id())));

        assertThat(result.received()).isEqualTo(1);
        assertThat(result.shown().count(new QuestionId("useful"), "4")).isEqualTo(1);
        assertThat(result.named()).singleElement().satisfies(said -> {
            assertThat(said.name()).isEqualTo(amina.name());
            assertThat(said.replies()).isEqualTo(SAID);
        });
    }

    @Test
    void itIsRepliedToOnce() {
        var amina = participant("Amina Odhiambo");
        var replying = application.getBean(ReplyingToSurveys.class);
        replying.reply(amina, run.id(), SURVEY, SAID);

        assertThatThrownBy(() -> replying.reply(amina, run.id(), SURVEY, SAID))
                .isInstanceOf(RepliedAlreadyException.class);
    }

    @Test
    void nobodyElseReadsIt() {
        var amina = participant("Amina Odhiambo");
        application.getBean(ReplyingToSurveys.class).reply(amina, run.id(), SURVEY, SAID);
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        var ofAnotherRun =
                cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));

        assertThatThrownBy(() -> results(amina)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> results(focalPoint)).isInstanceOf(RunNotFoundException.class);
        assertThatThrownBy(() -> results(ofAnotherRun)).isInstanceOf(RunNotFoundException.class);
    }

    @Test
    void inACourseOfTheirAgencyAFocalPointReadsNoMoreThanElsewhere() {
        run = cohort.openRunOwnedBy(
                cohort.nairobi(),
                SamplePack.withSurvey().replacing(SamplePack.SURVEY, "minutes: 2", "minutes: 2\nanonymous: false"));
        var minh = cohort.trainee("Trần Minh", cohort.haNoi());
        cohort.enrolled(minh, run);
        application.getBean(ReplyingToSurveys.class).reply(minh, run.id(), SURVEY, SAID);

        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        assertThatThrownBy(() -> results(focalPoint)).isInstanceOf(RunNotFoundException.class);
        var instructor = cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.nairobi()));
        assertThat(results(instructor).named()).hasSize(1);
    }

    private Actor participant(String name) {
        var person = cohort.trainee(name, cohort.nairobi());
        cohort.enrolled(person, run);
        return person;
    }

    private SurveyResult results(Actor actor) {
        return application.getBean(SurveyResults.class).of(actor, run.id(), SURVEY);
    }
}
