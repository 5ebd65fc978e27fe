package org.caseroom.enrolment;

import static org.caseroom.shared.store.Moments.at;
import static org.caseroom.shared.store.Moments.atOrNull;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.store.ByIds;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
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
                insert into enrolment_enrolment (id, run, person, organization, state, enrolled_at, due_at, nominated_by)
                values (:id, :run, :person, :organization, :state, :enrolledAt, :dueAt, :nominatedBy)
                """)
                .param("id", enrolment.id().value())
                .param("run", enrolment.run().value())
                .param("person", enrolment.person().value())
                .param("organization", enrolment.organization().value())
                .param("state", enrolment.state().name())
                .param("enrolledAt", at(enrolment.enrolledAt()))
                .param("dueAt", atOrNull(enrolment.dueAt()))
                .param("nominatedBy", idOrNull(enrolment.nominatedBy()))
                .update();
    }

    /// Writes down everything of it that may change.
    void change(Enrolment enrolment) {
        jdbc.sql("""
                update enrolment_enrolment set state = :state, enrolled_at = :enrolledAt, completed_at = :completedAt,
                    due_at = :dueAt, nominated_by = :nominatedBy, declined_because = :declinedBecause
                where id = :id
                """)
                .param("id", enrolment.id().value())
                .param("state", enrolment.state().name())
                .param("enrolledAt", at(enrolment.enrolledAt()))
                .param("completedAt", atOrNull(enrolment.completedAt()))
                .param("dueAt", atOrNull(enrolment.dueAt()))
                .param("nominatedBy", idOrNull(enrolment.nominatedBy()))
                .param("declinedBecause", enrolment.declinedBecause())
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

    /// Those of a run with these ids, locked in one order; others are left out.
    List<Enrolment> lock(RunId run, Collection<EnrolmentId> ids) {
        return ByIds.find(
                ids,
                some -> jdbc.sql(
                                "select * from enrolment_enrolment where run = :run and id in (:ids) order by id for update")
                        .param("run", run.value())
                        .param("ids", some)
                        .query(ENROLMENT)
                        .list());
    }

    /// Those of these people in a run, locked in one order.
    Map<PersonId, Enrolment> lockOf(RunId run, Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select * from enrolment_enrolment where run = :run and person in (:people) order by id for update
                        """)
                        .param("run", run.value())
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query(ENROLMENT)
                        .stream()
                        .collect(Collectors.toMap(Enrolment::person, Function.identity()));
    }

    /// The nominations of a run that nobody has decided, the oldest first.
    List<Nominating.Waiting> waiting(RunId run) {
        return jdbc.sql("""
                select enrolment.id, enrolment.enrolled_at, nominee.name, organization.name as organization_name,
                    nominator.name as nominator_name
                from enrolment_enrolment enrolment
                join identity_report_person nominee on nominee.person = enrolment.person
                join identity_report_organization organization on organization.organization = enrolment.organization
                left join identity_report_person nominator on nominator.person = enrolment.nominated_by
                where enrolment.run = :run and enrolment.state = 'NOMINATED' order by enrolment.enrolled_at, enrolment.id
                """)
                .param("run", run.value())
                .query(Row.as(row -> new Nominating.Waiting(
                        row.id("id", EnrolmentId::new),
                        row.text("name"),
                        row.text("organization_name"),
                        row.textOrNull("nominator_name"),
                        row.instant("enrolled_at"))))
                .list();
    }

    /// Whose nomination waits in a run, or was declined.
    List<PersonId> nominated(RunId run) {
        return jdbc.sql("""
                select person from enrolment_enrolment
                where run = :run and (state = 'NOMINATED' or declined_because is not null)
                """)
                .param("run", run.value())
                .query(Row.as(row -> row.id("person", PersonId::new)))
                .list();
    }

    /// People with where they stand in a run.
    List<EnrollingOthers.Candidate> standing(RunId run, List<FindingPeople.Found> people) {
        var standing = of(people.stream().map(FindingPeople.Found::id).toList(), run).stream()
                .collect(Collectors.toMap(Enrolment::person, Function.identity()));
        return people.stream()
                .map(person -> {
                    var enrolment = Optional.ofNullable(standing.get(person.id()));
                    return new EnrollingOthers.Candidate(
                            person, enrolment.map(Enrolment::state), enrolment.map(Enrolment::declinedBecause));
                })
                .toList();
    }

    /// Where these people stand in a run.
    Map<PersonId, EnrolmentState> states(RunId run, Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select person, state from enrolment_enrolment where run = :run and person in (:people)")
                        .param("run", run.value())
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query(Row.as(row ->
                                Map.entry(row.id("person", PersonId::new), row.oneOf("state", EnrolmentState.class))))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Those of these people in a run, in the order of their ids.
    List<Enrolment> of(Collection<PersonId> people, RunId run) {
        return ByIds.find(
                        people,
                        some -> jdbc.sql("select * from enrolment_enrolment where run = :run and person in (:people)")
                                .param("run", run.value())
                                .param("people", some)
                                .query(ENROLMENT)
                                .list())
                .stream()
                .sorted(Comparator.comparing(Enrolment::id, ByIds.order()))
                .toList();
    }

    List<Enrolment> of(PersonId person) {
        return jdbc.sql("select * from enrolment_enrolment where person = :person order by enrolled_at desc, id")
                .param("person", person.value())
                .query(ENROLMENT)
                .list();
    }

    List<Enrolment> completedBetween(RunId run, Instant after, Instant until) {
        return jdbc.sql("""
                select * from enrolment_enrolment where run = :run and state = 'COMPLETED'
                    and completed_at > :after and completed_at <= :until order by id
                """)
                .param("run", run.value())
                .param("after", at(after))
                .param("until", at(until))
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
                row.instantOrNull("completed_at"),
                row.instantOrNull("due_at"),
                row.idOrNull("nominated_by", PersonId::new),
                row.textOrNull("declined_because"));
    }

    private static @Nullable UUID idOrNull(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
