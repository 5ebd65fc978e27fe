package org.caseroom.enrolment;

import java.util.List;
import java.util.Optional;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseVersion;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.ScopeNames;
import org.caseroom.identity.Target;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells identity which courses and runs a role can be limited to.
@Component
@Transactional(readOnly = true)
class RunScopes implements ScopeNames {

    private final JdbcClient jdbc;
    private final Runs runs;
    private final CourseLibrary courses;
    private final Access access;

    RunScopes(JdbcClient jdbc, Runs runs, CourseLibrary courses, Access access) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.courses = courses;
        this.access = access;
    }

    @Override
    public List<CourseName> courses(Actor actor) {
        return courses.newest().stream()
                .filter(course -> access.may(actor, Action.MANAGE_PEOPLE, Target.ofCourse(course.course())))
                .map(RunScopes::name)
                .toList();
    }

    @Override
    public List<RunName> runs(Actor actor) {
        var may = access.rows(actor, Action.MANAGE_PEOPLE, "cast(null as uuid)", "run.id", "run.course");
        return jdbc.sql("""
                select run.id, run.course, run.title, run.opens_at from enrolment_run run
                where\s""" + may.condition() + " order by run.opens_at desc, run.id")
                .params(may.parameters())
                .query(Row.as(row -> new RunName(
                        row.id("id", RunId::new),
                        new Slug(row.text("course")),
                        row.text("title"),
                        row.instant("opens_at"))))
                .list();
    }

    @Override
    public Optional<CourseName> find(Slug course) {
        return courses.newest(course).map(RunScopes::name);
    }

    @Override
    public Optional<RunName> find(RunId run) {
        return runs.find(run).map(found -> new RunName(found.id(), found.course(), found.title(), found.opensAt()));
    }

    private static CourseName name(CourseVersion version) {
        return new CourseName(version.course(), version.title());
    }
}
