package org.caseroom.assessment;

import java.time.Duration;
import org.caseroom.shared.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Submits attempts whose time is up and that nobody has touched since, so that reports know of them.
@Component
class OverdueAttempts implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueAttempts.class);

    private final Submitting submitting;

    OverdueAttempts(Submitting submitting) {
        this.submitting = submitting;
    }

    @Override
    public String name() {
        return "submit-overdue-attempts";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        submitting.overdue().forEach(this::submit);
    }

    /// Each in a transaction of its own: one that can't be submitted must not keep the others from it.
    private void submit(AttemptId id) {
        try {
            submitting.submitOverdue(id);
        } catch (RuntimeException failure) {
            LOG.error("The overdue attempt {} could not be submitted.", id.value(), failure);
        }
    }
}
