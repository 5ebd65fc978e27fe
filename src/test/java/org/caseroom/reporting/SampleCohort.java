package org.caseroom.reporting;

import java.time.Clock;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.caseroom.assessment.AttemptGraded;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.AttemptState;
import org.caseroom.assessment.Outcome;
import org.caseroom.assessment.Participant;
import org.caseroom.course.CourseOwners;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.Role;
import org.caseroom.identity.SampleOrganizations;
import org.caseroom.identity.SamplePeople;
import org.caseroom.identity.Scope;
import org.caseroom.learning.ProgressKeeping;
import org.caseroom.question.Taking;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// People of two countries who take part in a run of the sample course, and those who review how they do. Each cohort
/// has countries, agencies and a run of its own.
public final class SampleCohort {

    public static final String PASSWORD = SamplePeople.PASSWORD;

    private static final Slug FIRST_LESSON = new Slug("first-hour");
    private static final Slug SECOND_LESSON = new Slug("mules");
    private static final Slug QUIZ = new Slug("check");

    private final ApplicationContext application;
    private final SampleOrganizations organizations;
    private final SamplePeople people;
    private final Enrolling enrolling;
    private final CourseRun run;

    public SampleCohort(ApplicationContext application) {
        this.application = application;
        organizations = new SampleOrganizations(application, "World");
        people = new SamplePeople(application);
        enrolling = application.getBean(Enrolling.class);
        run = openRun("Autumn");
    }

    public OrganizationId world() {
        return organizations.world;
    }

    public OrganizationId kenya() {
        return organizations.kenya;
    }

    public OrganizationId vietNam() {
        return organizations.vietNam;
    }

    public OrganizationId nairobi() {
        return organizations.nairobi;
    }

    /// A unit of the agency in Nairobi.
    public OrganizationId nairobiUnit() {
        return organizations.nairobiUnit;
    }

    public OrganizationId haNoi() {
        return organizations.haNoi;
    }

    public CourseRun run() {
        return run;
    }

    /// One more run of the sample course.
    public CourseRun openRun(String title) {
        return SampleRuns.opened(application, title, SamplePack.sound());
    }

    /// A run of a course that belongs to an organization.
    public CourseRun openRunOwnedBy(OrganizationId organization) {
        return openRunOwnedBy(organization, SamplePack.sound());
    }

    /// The same of another course, which gets an id of its own.
    public CourseRun openRunOwnedBy(OrganizationId organization, SamplePack course) {
        var id = new Slug("owned-" + UUID.randomUUID());
        application.getBean(CourseOwners.class).claim(id, organization);
        return SampleRuns.opened(application, "Owned", course.replacing(SamplePack.COURSE, "id: sample", "id: " + id));
    }

    /// Somebody who has been granted a role.
    public Actor reviewer(Role role, Scope scope) {
        return people.holding(role.name().charAt(0) + "…", world(), role, scope);
    }

    public Actor trainee(String name, OrganizationId organization) {
        return people.holding(name, organization, Role.TRAINEE, new Scope.Platform());
    }

    /// Somebody who takes part in the run of this cohort.
    public Sitting enrolled(String name, OrganizationId organization) {
        return enrolled(trainee(name, organization), run);
    }

    public Sitting enrolled(Actor trainee, CourseRun in) {
        return new Sitting(
                trainee,
                in,
                new ReportedEnrolment(enrolling.enrol(trainee, in.id()).id().value()));
    }

    /// Many who take part in the run of this cohort and have no account.
    public void enrolCrowd(int size, IntFunction<String> name) {
        var person = trainee("Model", haNoi());
        var model = enrolling.enrol(person, openRun("Model").id()).id().value();
        var crowd = IntStream.range(0, size)
                .mapToObj(number -> new Object[] {UUID.randomUUID(), UUID.randomUUID(), name.apply(number)})
                .toList();
        var jdbc = application.getBean(JdbcTemplate.class);
        jdbc.batchUpdate(
                """
                insert into identity_person (id, name, organization, locale, demo, created_at)
                select cast(? as uuid), cast(? as varchar), organization, locale, demo, created_at
                from identity_person where id = ?
                """,
                crowd.stream()
                        .map(each ->
                                new Object[] {each[0], each[2], person.person().value()})
                        .toList());
        jdbc.batchUpdate(
                """
                insert into enrolment_enrolment (id, run, person, organization, state, enrolled_at)
                select cast(? as uuid), cast(? as uuid), cast(? as uuid), organization, state, enrolled_at
                from enrolment_enrolment where id = ?
                """,
                crowd.stream()
                        .map(each -> new Object[] {each[1], run.id().value(), each[0], model})
                        .toList());
        jdbc.batchUpdate(
                """
                insert into learning_course_progress (enrolment, run, person, organization, completion, success,
                    completed_parts, parts, last_at)
                select cast(? as uuid), cast(? as uuid), cast(? as uuid), organization, completion, success,
                    completed_parts, parts, last_at
                from learning_course_progress where enrolment = ?
                """,
                crowd.stream()
                        .map(each -> new Object[] {each[1], run.id().value(), each[0], model})
                        .toList());
    }

    /// The token that this person's browser would carry.
    public String signIn(Actor actor) {
        return people.signIn(actor);
    }

    public String nameOf(Actor actor) {
        return people.signInName(actor);
    }

    /// One person in one run, and what they do there.
    public final class Sitting {

        private final Actor trainee;
        private final CourseRun in;
        private final ReportedEnrolment enrolment;

        private Sitting(Actor trainee, CourseRun in, ReportedEnrolment enrolment) {
            this.trainee = trainee;
            this.in = in;
            this.enrolment = enrolment;
        }

        public Actor trainee() {
            return trainee;
        }

        public ReportedEnrolment enrolment() {
            return enrolment;
        }

        public Sitting readsTheFirstLesson() {
            application.getBean(ProgressKeeping.class).read(trainee, in.id(), FIRST_LESSON);
            return this;
        }

        /// Reads both lessons and hands in the quiz.
        public Sitting completes(double score, boolean passed) {
            readsTheFirstLesson();
            application.getBean(ProgressKeeping.class).read(trainee, in.id(), SECOND_LESSON);
            var outcome = new Outcome(
                    new AttemptId(UUID.randomUUID()),
                    new Participant(trainee.person(), in.id(), trainee.organization()),
                    QUIZ,
                    1,
                    AttemptState.GRADED,
                    application.getBean(Clock.class).instant(),
                    score * 10,
                    10,
                    score,
                    passed,
                    0.7,
                    null,
                    null,
                    Taking.Counts.BEST);
            application
                    .getBean(TransactionTemplate.class)
                    .executeWithoutResult(_ -> application.publishEvent(new AttemptGraded(outcome, false)));
            return this;
        }
    }
}
