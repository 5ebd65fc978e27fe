package org.caseroom.survey;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.SurveyActivity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.enrolment.EnrolmentState;
import org.caseroom.identity.OrganizationId;
import org.caseroom.question.survey.OnTheJob;
import org.caseroom.question.survey.Survey;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Decides who is asked at work, and when: who completed the run so long ago, is still in it, and is still with the
/// agency for which they took the course. Whether the run has closed since makes no difference.
@Component
class WorkSurveys {

    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkSurveys(Enrolling enrolling, CourseLibrary library, JdbcClient jdbc, Clock clock) {
        this.enrolling = enrolling;
        this.library = library;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The surveys at work of a course, in its order.
    static List<Survey> of(CoursePack pack) {
        return surveys(pack).filter(Survey::isOnTheJob).toList();
    }

    static Stream<Survey> surveys(CoursePack pack) {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(SurveyActivity.class::isInstance)
                .map(activity -> ((SurveyActivity) activity).survey());
    }

    List<Survey> of(CourseRun run) {
        return of(library.pack(run.version()));
    }

    List<Survey> of(Enrolment enrolment) {
        return of(enrolling.run(enrolment.run()));
    }

    /// Whether somebody is asked now.
    ///
    /// @param present the organization to which they belong now
    boolean asks(OnTheJob occasion, Enrolment enrolment, OrganizationId present) {
        var completed = enrolment.completedAt();
        return enrolment.state() == EnrolmentState.COMPLETED
                && completed != null
                && occasion.isOpen(completed, clock.instant())
                && isSameAgency(enrolment.organization(), present);
    }

    /// Whether both stand in one agency; outside of agencies, whether they are the same.
    boolean isSameAgency(OrganizationId one, OrganizationId other) {
        return one.equals(other) || agency(one).stream().anyMatch(agency(other)::contains);
    }

    private List<OrganizationId> agency(OrganizationId organization) {
        return jdbc
                .sql("select agency from identity_report_organization where organization = :id")
                .param("id", organization.value())
                .query(Row.as(row -> Optional.ofNullable(row.idOrNull("agency", OrganizationId::new))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
