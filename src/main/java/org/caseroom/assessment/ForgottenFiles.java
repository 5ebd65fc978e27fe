package org.caseroom.assessment;

import java.time.Duration;
import org.caseroom.shared.RecurringJob;
import org.springframework.stereotype.Component;

/// Removes files that were sent and never handed in, or taken back.
@Component
class ForgottenFiles implements RecurringJob {

    private final HandingIn handingIn;

    ForgottenFiles(HandingIn handingIn) {
        this.handingIn = handingIn;
    }

    @Override
    public String name() {
        return "forget-files";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        handingIn.left().forEach(handingIn::forgetLeft);
    }
}
