package org.caseroom.enrolment;

import static org.caseroom.shared.store.Moments.at;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.caseroom.shared.RunId;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The codes of the runs that have one.
@Repository
class RunCodes {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    RunCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RunCode> of(RunId run) {
        return jdbc.sql("select code from enrolment_code where run = :run")
                .param("run", run.value())
                .query(Row.as(row -> new RunCode(row.text("code"))))
                .optional();
    }

    Optional<RunId> opens(RunCode code) {
        return jdbc.sql("select run from enrolment_code where code = :code")
                .param("code", code.value())
                .query(Row.as(row -> row.id("run", RunId::new)))
                .optional();
    }

    /// Gives the run, which the caller has locked, another code; the one before opens nothing any more.
    RunCode draw(RunId run, Instant now) {
        remove(run);
        while (true) {
            var code = RunCode.drawn(random);
            if (jdbc.sql("""
                            insert into enrolment_code (run, code, drawn_at) values (:run, :code, :now)
                            on conflict do nothing
                            """)
                            .param("run", run.value())
                            .param("code", code.value())
                            .param("now", at(now))
                            .update()
                    == 1) {
                return code;
            }
        }
    }

    boolean remove(RunId run) {
        return jdbc.sql("delete from enrolment_code where run = :run")
                        .param("run", run.value())
                        .update()
                == 1;
    }
}
