package org.caseroom.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caseroom.StoreTest;
import org.caseroom.Tables;
import org.caseroom.TestClock;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationNotFoundException;
import org.caseroom.identity.PersonNotFoundException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.Invitation;
import org.caseroom.learning.Outlines;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Three months after a course its participants are asked, and so are their supervisors, each once and only while it is
/// open.
@StoreTest
class SurveysAtWorkTest {

    private static final Slug SURVEY = new Slug("at-work");
    private static final QuestionId SECURES = new QuestionId("secures");
    private static final QuestionId SEEN = new QuestionId("seen");
    private static final Duration AFTER = Duration.ofDays(90);

    private final ApplicationContext application;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private SampleCohort cohort;
    private CourseRun run;
    private Actor boss;

    SurveysAtWorkTest(ApplicationContext application, TestClock clock, JdbcClient jdbc) {
        this.application = application;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aRunWithASurveyAtWork() {
        cohort = new SampleCohort(application);
        run = SampleRuns.opened(application, "Asked", SamplePack.withWorkSurvey());
        boss = cohort.trainee("Wanjiru Boss", cohort.nairobi());
    }

    @Test
    void itIsInNoOutlineAndOpensNinetyDaysAfterTheCompletion() {
        var amina = completed("Amina", cohort.nairobi());
        assertThat(bean(Outlines.class).of(amina, run.id()).activities())
                .noneMatch(activity -> activity.id().equals(SURVEY));
        var outline = bean(Outlines.class).of(amina, run.id());
        assertThat(outline.completedActivities()).isEqualTo(outline.required().size());

        clock.travel(AFTER.minusMinutes(1));
        assertThat(invited(amina)).isEmpty();
        assertThatThrownBy(() -> reply(amina)).isInstanceOf(PlaceNotFoundException.class);

        clock.travel(Duration.ofMinutes(2));
        assertThat(invited(amina))
                .singleElement()
                .satisfies(card -> assertThat(card.path()).isEqualTo("after/%s/at-work".formatted(run.id())));
        reply(amina);
        assertThat(invited(amina)).isEmpty();
        assertThatThrownBy(() -> reply(amina)).isInstanceOf(RepliedAlreadyException.class);
    }

    @Test
    void itClosesAfterItsDays() {
        var amina = completed("Amina", cohort.nairobi());
        clock.travel(AFTER.plusDays(30).plusMinutes(1));

        assertThat(invited(amina)).isEmpty();
        assertThatThrownBy(() -> bean(ReplyingToSurveys.class).find(amina, run.id(), SURVEY))
                .isInstanceOf(PlaceNotFoundException.class);
        assertThatThrownBy(() -> reply(amina)).isInstanceOf(PlaceNotFoundException.class);
        job();
        assertThat(told(amina)).isZero();
    }

    @Test
    void whoHasNotCompletedOrTakesNoPartIsNotAsked() {
        var underWay = cohort.trainee("Under way", cohort.nairobi());
        cohort.enrolled(underWay, run);
        var stranger = cohort.trainee("Stranger", cohort.nairobi());
        clock.travel(AFTER.plusDays(1));

        job();

        for (var person : List.of(underWay, stranger)) {
            assertThat(invited(person)).isEmpty();
            assertThatThrownBy(() -> reply(person)).isInstanceOf(PlaceNotFoundException.class);
            assertThat(told(person)).isZero();
        }
    }

    @Test
    void whoWasWithdrawnOrHasLeftTheAgencyIsNotAskedAndWhoMovedWithinItIs() {
        var withdrawn = completed("Withdrawn", cohort.nairobi());
        jdbc.sql("update enrolment_enrolment set state = 'WITHDRAWN' where person = :person and run = :run")
                .param("person", withdrawn.person().value())
                .param("run", run.id().value())
                .update();
        var left = moved(completed("Left", cohort.nairobi()), cohort.haNoi());
        var moved = moved(completed("Moved", cohort.nairobi()), cohort.nairobiUnit());
        clock.travel(AFTER.plusDays(1));

        job();

        for (var person : List.of(withdrawn, left)) {
            assertThat(told(person)).isZero();
            assertThat(invited(person)).isEmpty();
            assertThatThrownBy(() -> reply(person)).isInstanceOf(PlaceNotFoundException.class);
        }
        assertThat(told(moved)).isEqualTo(1);
        reply(moved);
    }

    @Test
    void eachIsToldOnceAlsoWhereTheRunHasClosed() {
        var amina = completed("Amina", cohort.nairobi());
        jdbc.sql("update enrolment_run set closes_at = opens_at where id = :run")
                .param("run", run.id().value())
                .update();
        clock.travel(AFTER.plusDays(1));

        job();
        job();

        assertThat(told(amina)).isEqualTo(1);
        reply(amina);
    }

    @Test
    void theSupervisorOfTheUnitIsAskedElseThatOfTheAgencyElseTheFocalPoint() {
        var focalPoint = focalPoint("Focal", cohort.nairobi());
        var chief = cohort.trainee("Chief", cohort.nairobi());
        var first = completed("First", cohort.nairobiUnit());
        clock.travel(AFTER.plusDays(1));
        job();
        assertThat(asked(focalPoint)).containsExactly(first.name());

        var choosing = bean(ChoosingSupervisors.class);
        choosing.choose(focalPoint, cohort.nairobi(), boss.person());
        var second = completed("Second", cohort.nairobiUnit());
        clock.travel(AFTER.plusDays(1));
        job();
        assertThat(asked(boss)).containsExactly(second.name());

        choosing.choose(focalPoint, cohort.nairobiUnit(), chief.person());
        var third = completed("Third", cohort.nairobiUnit());
        moved(chief, cohort.nairobiUnit());
        clock.travel(AFTER.plusDays(1));
        job();
        assertThat(asked(chief)).containsExactly(third.name());
        assertThat(asked(first)).isEmpty();
        assertThat(asked(second)).isEmpty();
    }

    @Test
    void nobodyIsAskedAboutThemselves() {
        var focalPoint = focalPoint("Focal", cohort.nairobi());
        bean(ChoosingSupervisors.class).choose(focalPoint, cohort.nairobi(), boss.person());
        completes(boss);
        clock.travel(AFTER.plusDays(1));

        job();

        assertThat(asked(boss)).isEmpty();
        assertThat(asked(focalPoint)).containsExactly(boss.name());
    }

    @Test
    void aSupervisorAnswersOnceWithTheirNameAndTheParticipantReadsOnlyThatTheyWereAsked() {
        var amina = supervised("Amina");
        var supervising = bean(Supervising.class);
        var asked = supervising.of(boss).getFirst();
        assertThat(bean(ReplyingToSurveys.class).find(amina, run.id(), SURVEY).supervisor())
                .isEqualTo(boss.name());

        assertThatThrownBy(() -> supervising.answer(amina, asked.id(), seen("Mine")))
                .isInstanceOf(SupervisionNotFoundException.class);
        assertThatThrownBy(() -> supervising.find(reviewer(), asked.id()))
                .isInstanceOf(SupervisionNotFoundException.class);
        assertThatThrownBy(() -> supervising.answer(boss, asked.id(), Map.of())).isInstanceOf(NotAReplyException.class);
        supervising.answer(boss, asked.id(), seen("The desk has a checklist."));
        assertThatThrownBy(() -> supervising.answer(boss, asked.id(), seen("Again")))
                .isInstanceOf(RepliedAlreadyException.class);

        var said = Objects.requireNonNull(
                bean(SurveyResults.class).of(reviewer(), run.id(), SURVEY).supervised());
        assertThat(said.asked()).isEqualTo(1);
        assertThat(said.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.name()).isEqualTo(amina.name());
            assertThat(answer.by()).isEqualTo(boss.name());
            assertThat(answer.replies()).isEqualTo(seen("The desk has a checklist."));
        });
        assertThatThrownBy(() -> bean(SurveyResults.class).of(boss, run.id(), SURVEY))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aSupervisorIsNotAskedAnyMoreOnceItHasClosed() {
        supervised("Amina");
        var asked = bean(Supervising.class).of(boss).getFirst();
        clock.travel(Duration.ofDays(31));

        assertThat(asked(boss)).isEmpty();
        assertThatThrownBy(() -> bean(Supervising.class).answer(boss, asked.id(), seen("Late")))
                .isInstanceOf(SupervisionNotFoundException.class);
    }

    @Test
    void onlyWhoNominatesForAUnitChoosesAndOnlyFromItsAgency() {
        var choosing = bean(ChoosingSupervisors.class);
        var ofHaNoi = focalPoint("Hà Nội", cohort.haNoi());
        var ofNairobi = focalPoint("Nairobi", cohort.nairobi());
        var everywhere = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
        var minh = cohort.trainee("Minh", cohort.haNoi());

        assertThatThrownBy(() -> choosing.units(boss)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> choosing.choose(ofHaNoi, cohort.nairobi(), boss.person()))
                .isInstanceOf(OrganizationNotFoundException.class);
        assertThatThrownBy(() -> choosing.clear(ofHaNoi, cohort.nairobi()))
                .isInstanceOf(OrganizationNotFoundException.class);
        assertThatThrownBy(() -> choosing.choose(ofNairobi, cohort.nairobi(), minh.person()))
                .isInstanceOf(PersonNotFoundException.class);
        assertThatThrownBy(() -> choosing.choose(everywhere, cohort.nairobi(), minh.person()))
                .isInstanceOf(PersonNotFoundException.class);
        var ofTheUnit = focalPoint("Unit", cohort.nairobiUnit());
        assertThatThrownBy(() -> choosing.choose(ofTheUnit, cohort.nairobiUnit(), boss.person()))
                .isInstanceOf(PersonNotFoundException.class);
        choosing.choose(ofNairobi, cohort.nairobi(), boss.person());
        assertThat(choosing.unit(ofNairobi, cohort.nairobi()).supervisor()).isEqualTo(boss.name());
        assertThat(choosing.candidates(everywhere, cohort.nairobi(), "Minh")).isEmpty();
        choosing.clear(ofNairobi, cohort.nairobi());
        assertThat(choosing.unit(ofNairobi, cohort.nairobi()).supervisor()).isNull();
    }

    @Test
    void aUnitThatWasRemovedIsNotThereAnyMore() {
        var choosing = bean(ChoosingSupervisors.class);
        var ofNairobi = focalPoint("Nairobi", cohort.nairobi());
        assertThat(choosing.units(ofNairobi))
                .extracting(ChoosingSupervisors.Unit::id)
                .contains(cohort.nairobiUnit());

        bean(KeepingOrganizations.class).remove(reviewer(), cohort.nairobiUnit());

        assertThat(choosing.units(ofNairobi))
                .extracting(ChoosingSupervisors.Unit::id)
                .doesNotContain(cohort.nairobiUnit())
                .contains(cohort.nairobi());
    }

    @Test
    void noTableLinksAnAnonymousReplyAtWorkToAnybody() {
        var amina = supervised("Amina");
        bean(ReplyingToSurveys.class)
                .reply(
                        amina,
                        run.id(),
                        SURVEY,
                        Map.of(new QuestionId("hinders"), new Reply.Written("A rare word: numbat.")));

        var telling = Tables.names(jdbc).stream()
                .filter(table -> rows(table).stream().anyMatch(row -> row.contains("numbat")))
                .toList();

        assertThat(telling).containsExactly("survey_totals");
        assertThat(rows("survey_totals"))
                .noneMatch(row -> row.contains(amina.person().toString()));
        assertThat(rows("survey_named_reply"))
                .noneMatch(row -> row.contains(amina.person().toString()));
    }

    private Actor supervised(String name) {
        bean(ChoosingSupervisors.class).choose(focalPoint("Focal", cohort.nairobi()), cohort.nairobi(), boss.person());
        var person = completed(name, cohort.nairobi());
        clock.travel(AFTER.plusDays(1));
        job();
        return person;
    }

    private static Map<QuestionId, Reply> seen(String text) {
        return Map.of(SECURES, new Reply.Rated(4), SEEN, new Reply.Written(text));
    }

    private Actor completed(String name, OrganizationId organization) {
        var person = cohort.trainee(name, organization);
        completes(person);
        return person;
    }

    private void completes(Actor person) {
        cohort.enrolled(person, run).completes(1, true);
    }

    private Actor moved(Actor person, OrganizationId to) {
        jdbc.sql("update identity_person set organization = :to where id = :person")
                .param("to", to.value())
                .param("person", person.person().value())
                .update();
        return new Actor(person.person(), person.name(), to, person.locale(), person.grants());
    }

    private Actor focalPoint(String name, OrganizationId organization) {
        return cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(organization));
    }

    private Actor reviewer() {
        return cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
    }

    private void reply(Actor person) {
        bean(ReplyingToSurveys.class).reply(person, run.id(), SURVEY, Map.of(SECURES, new Reply.Rated(4)));
    }

    private List<Invitation.Card> invited(Actor person) {
        return application.getBeansOfType(Invitation.class).values().stream()
                .flatMap(invitation -> invitation.to(person, Locale.ENGLISH).stream())
                .filter(card -> card.name().equals("survey"))
                .toList();
    }

    private List<String> asked(Actor supervisor) {
        return bean(Supervising.class).of(supervisor).stream()
                .map(Supervision::participant)
                .toList();
    }

    private int told(Actor person) {
        return jdbc.sql("select count(*) from survey_told where person = :person")
                .param("person", person.person().value())
                .query(Integer.class)
                .single();
    }

    private void job() {
        bean(SurveysAtWork.class).run();
    }

    private List<String> rows(String table) {
        return jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                .map(Object::toString)
                .toList();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
