package org.caseroom.assessment;

import java.time.Duration;
import org.caseroom.shared.RecurringJob;
import org.springframework.stereotype.Component;

/// Submits attempts whose time is up and that nobody has touched since, so that reports know of them.
@Component
class OverdueAttempts implements RecurringJob {

    private static final int AT_ONCE = 50;

    private final Attempting attempting;

    OverdueAttempts(Attempting attempting) {
        this.attempting = attempting;
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
        while (attempting.submitOverdue(AT_ONCE) == AT_ONCE) {
            // There may be more.
        }
    }
}
