package org.caseroom.assessment;

import java.time.Duration;
import org.caseroom.shared.RecurringJob;
import org.springframework.stereotype.Component;

/// Grades again what was closed in the moment in which somebody corrected how it is graded. A run in which somebody
/// corrects again meanwhile has its turn a minute later, and holds up no other.
@Component
class SettlingRegrades implements RecurringJob {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final CorrectionRecords corrections;
    private final Regrading regrading;

    SettlingRegrades(CorrectionRecords corrections, Regrading regrading) {
        this.corrections = corrections;
        this.regrading = regrading;
    }

    @Override
    public String name() {
        return "settle-regrades";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        corrections.correctedWithin(FRESH).forEach(each -> regrading.settle(each.run(), each.activity()));
    }
}
