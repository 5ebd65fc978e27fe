package org.caseroom.assessment;

import static org.caseroom.shared.store.Moments.at;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caseroom.shared.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets attempts that were only a preview, with everything that was answered in them. What counts is never touched.
@Component
@Transactional
public class PreviewAttempts implements RecurringJob {

    private static final Duration KEPT = Duration.ofHours(24);

    /// What hangs on an attempt, before the attempt itself.
    private static final List<String> PARTS = List.of(
            "assessment_decision",
            "assessment_hint",
            "assessment_pause",
            "assessment_check",
            "assessment_carried",
            "assessment_mark",
            "assessment_piece",
            "assessment_question_outcome",
            "assessment_answer",
            "assessment_file",
            "assessment_response",
            "assessment_attempt_token");

    private final JdbcClient jdbc;
    private final Clock clock;

    PreviewAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Forgets what somebody has tried out so far, in one course that is being written.
    public void forget(Participant participant) {
        forget(
                "participant = :participant and run = :run",
                Map.of(
                        "participant", participant.person().value(),
                        "run", participant.run().value()));
    }

    @Override
    public String name() {
        return "forget-previews";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        forget("started_at < :longAgo", Map.of("longAgo", at(clock.instant().minus(KEPT))));
    }

    private void forget(String which, Map<String, ?> parameters) {
        var previews = "from assessment_attempt where purpose = 'PREVIEW' and " + which;
        PARTS.forEach(part -> jdbc.sql("delete from %s where attempt in (select id %s)".formatted(part, previews))
                .params(parameters)
                .update());
        jdbc.sql("delete " + previews).params(parameters).update();
    }
}
