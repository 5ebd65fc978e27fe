package org.caseroom.enrolment;

import static org.caseroom.shared.store.Moments.at;
import static org.caseroom.shared.store.Moments.atOrNull;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The enrolments.
@Repository
class Enrolments {

    private static final RowMapper<Enrolment> ENROLMENT = Row.as(Enrolments::enrolment);

    private final JdbcClient jdbc;

    Enrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Enrolment enrolment) {
        jdbc.sql("""
                insert into enrolment_enrolment (id, run, person, organization, state, enrolled_at)
                values (:id, :run, :person, :organization, :state, :enrolledAt)
                """)
                .param("id", enrolment.id().value())
                .param("run", enrolment.run().value())
                .param("person", enrolment.person().value())
                .param("organization", enrolment.organization().value())
                .param("state", enrolment.state().name())
                .param("enrolledAt", at(enrolment.enrolledAt()))
                .update();
    }

    void changeState(Enrolment enrolment) {
        jdbc.sql("update enrolment_enrolment set state = :state, completed_at = :completedAt where id = :id")
                .param("id", enrolment.id().value())
                .param("state", enrolment.state().name())
                .param("completedAt", atOrNull(enrolment.completedAt()))
                .update();
    }

    Optional<Enrolment> find(PersonId person, RunId run) {
        return jdbc.sql("select * from enrolment_enrolment where person = :person and run = :run")
                .param("person", person.value())
                .param("run", run.value())
                .query(ENROLMENT)
                .optional();
    }

    Optional<Enrolment> lock(PersonId person, RunId run) {
        return jdbc.sql("select * from enrolment_enrolment where person = :person and run = :run for update")
                .param("person", person.value())
                .param("run", run.value())
                .query(ENROLMENT)
                .optional();
    }

    List<Enrolment> of(PersonId person) {
        return jdbc.sql("select * from enrolment_enrolment where person = :person order by enrolled_at desc, id")
                .param("person", person.value())
                .query(ENROLMENT)
                .list();
    }

    int taken(RunId run) {
        return jdbc.sql("select count(*) as taken from enrolment_enrolment where run = :run and state <> 'WITHDRAWN'")
                .param("run", run.value())
                .query(Row.as(row -> row.number("taken")))
                .single();
    }

    private static Enrolment enrolment(Row row) throws SQLException {
        return new Enrolment(
                row.id("id", EnrolmentId::new),
                row.id("run", RunId::new),
                row.id("person", PersonId::new),
                row.id("organization", OrganizationId::new),
                row.oneOf("state", EnrolmentState.class),
                row.instant("enrolled_at"),
                row.instantOrNull("completed_at"));
    }
}
