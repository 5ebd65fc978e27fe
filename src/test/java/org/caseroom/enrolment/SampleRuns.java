package org.caseroom.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caseroom.course.CourseVersion;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.identity.Actor;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.SamplePeople;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// Runs of the sample course, and what tests want to know of those who take part in them.
public final class SampleRuns {

    public static final Slug COURSE = new Slug("sample");
    public static final Duration DAY = Duration.ofDays(1);

    private static final Instant OPEN_SINCE = Instant.parse("2026-01-01T00:00:00Z");

    private final ApplicationContext application;
    private final Clock clock;

    public SampleRuns(ApplicationContext application) {
        this.application = application;
        clock = application.getBean(Clock.class);
    }

    /// Publishes a course, and opens a run of it to everybody.
    public static CourseRun opened(ApplicationContext application, String title, SamplePack course) {
        return opened(application, title, application.getBean(Publishing.class).publish(course.pack()));
    }

    public static CourseRun opened(ApplicationContext application, String title, CourseVersion version) {
        return application
                .getBean(Enrolling.class)
                .add(version.course(), version.digest(), title, OPEN_SINCE, null, true, null);
    }

    /// A plan for a run that opened yesterday.
    public RunPlan plan(String title, EnrolmentWay way, @Nullable Integer capacity) {
        return new RunPlan(title, in(-1), null, null, way, capacity);
    }

    public CourseRun open(Actor manager, EnrolmentWay way, @Nullable Integer capacity) {
        return application.getBean(RunKeeping.class).open(manager, COURSE, plan("Winter", way, capacity));
    }

    public Instant in(int days) {
        return clock.instant().plus(DAY.multipliedBy(days));
    }

    public String signInName(Actor person) {
        return new SamplePeople(application).signInName(person);
    }

    public List<String> signInNames(Actor... people) {
        return new SamplePeople(application).signInNames(people);
    }

    public @Nullable EnrolmentState stateOf(Actor person, CourseRun run) {
        return enrolment(person.person(), run) == null
                ? null
                : enrolment(person.person(), run).state();
    }

    public @Nullable Enrolment enrolment(PersonId person, CourseRun run) {
        return application.getBean(Enrolments.class).find(person, run.id()).orElse(null);
    }
}
