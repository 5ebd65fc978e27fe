package org.caseroom.audit;

import java.time.Clock;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Ids;
import org.caseroom.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what is worth it: an act together with what it did, a refusal whatever becomes of the rest.
@Component
class AuditRecording {

    private final AuditLines lines;
    private final Ids ids;
    private final Clock clock;

    AuditRecording(AuditLines lines, Ids ids, Clock clock) {
        this.lines = lines;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(Auditable act) {
        lines.add(new AuditLineId(ids.next()), clock.instant(), act, false, Origin.now());
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(Refusal refusal) {
        lines.add(new AuditLineId(ids.next()), clock.instant(), refusal.tried(), true, Origin.now());
    }
}
