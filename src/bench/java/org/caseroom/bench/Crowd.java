package org.caseroom.bench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/// Adds participants straight to a store that holds the demonstration. They all have Amina's password, hashed once.
final class Crowd {

    private static final String COURSE = "online-fraud";
    private static final String PASSWORD = "case-room-demo";
    private static final String DEVICE = "Caseroom bench";

    /// No machine that we have makes more journeys in a second.
    private static final int MOST_JOURNEYS_A_SECOND = 120;

    /// Who opens the attempts in which answers are measured.
    static final int ANSWERING = 400;

    private final JdbcTemplate jdbc;
    private final Ids ids = new Ids(Clock.systemUTC());

    Crowd(DataSource store) {
        jdbc = new JdbcTemplate(store);
    }

    static int sizeFor(Options options) {
        var seconds = options.warmUp().plus(options.journeys()).toSeconds();
        return ANSWERING + Math.toIntExact(MOST_JOURNEYS_A_SECOND * seconds);
    }

    private record Row(UUID person, UUID enrolment, String name, String token) {}

    /// The run that all take part in.
    private record Run(UUID id, String version, int activities) {}

    List<Participant> join(int number) {
        var run = run();
        var organization =
                jdbc.queryForObject("select organization from identity_person where name like 'Amina%'", UUID.class);
        var hash = jdbc.queryForObject(
                "select password_hash from identity_account where sign_in_name = 'amina'", String.class);
        var now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        var crowd = rows(number);
        insert(
                crowd,
                "insert into identity_person (id, name, organization, locale, demo, created_at) values (?, ?, ?, 'en', true, ?)",
                row -> new Object[] {row.person(), row.name(), organization, now});
        insert(crowd, "insert into identity_account (person, sign_in_name, password_hash) values (?, ?, ?)", row ->
                new Object[] {row.person(), row.name(), hash});
        insert(
                crowd,
                "insert into identity_grant (id, person, role, scope) values (?, ?, 'TRAINEE', 'PLATFORM')",
                row -> new Object[] {ids.next(), row.person()});
        insert(
                crowd,
                "insert into identity_sign_in (id, person, token_hash, device, created_at, last_seen_at) values (?, ?, ?, ?, ?, ?)",
                row -> new Object[] {
                    ids.next(), row.person(), Digest.of(row.token()).value(), DEVICE, now, now
                });
        insert(
                crowd,
                "insert into enrolment_enrolment (id, run, person, organization, state, enrolled_at) values (?, ?, ?, ?, 'ACTIVE', ?)",
                row -> new Object[] {row.enrolment(), run.id(), row.person(), organization, now});
        insert(crowd, """
                insert into learning_course_progress (enrolment, run, person, organization, completion, success, completed_parts, parts, last_at)
                values (?, ?, ?, ?, 'NOT_STARTED', 'UNKNOWN', 0, ?, ?)
                """, row ->
                new Object[] {row.enrolment(), run.id(), row.person(), organization, run.activities(), now});
        insert(crowd, "insert into learning_step (id, enrolment, at, kind) values (?, ?, ?, 'ENROLLED')", row ->
                new Object[] {ids.next(), row.enrolment(), now});
        return crowd.stream()
                .map(row -> new Participant(row.name(), PASSWORD, run.id().toString(), row.token()))
                .toList();
    }

    private List<Row> rows(int number) {
        var first = ids.next().toString().substring(0, 13);
        var rows = new ArrayList<Row>();
        for (var index = 0; index < number; index++) {
            var name = "bench-%s-%05d".formatted(first, index);
            rows.add(new Row(ids.next(), ids.next(), name, UUID.randomUUID() + "." + UUID.randomUUID()));
        }
        return rows;
    }

    private void insert(List<Row> rows, String sql, java.util.function.Function<Row, Object[]> values) {
        jdbc.batchUpdate(sql, rows.stream().map(values).toList());
    }

    private Run run() {
        return jdbc.queryForObject(
                """
                select run.id, run.version,
                    (select count(*) from course_version_file content where content.version = run.version
                        and (content.path like '%/%.md' or content.path like '%.quiz.yaml')) as activities
                from enrolment_run run where run.course = ? and run.way = 'ANYONE' and run.closes_at is null
                order by run.created_at limit 1
                """,
                (row, index) ->
                        new Run(row.getObject("id", UUID.class), row.getString("version"), row.getInt("activities")),
                COURSE);
    }
}
