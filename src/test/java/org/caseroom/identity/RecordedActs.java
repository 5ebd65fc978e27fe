package org.caseroom.identity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.caseroom.shared.Auditable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/// Keeps what was published to be found again.
@TestConfiguration
class RecordedActs {

    private final List<Auditable> acts = new CopyOnWriteArrayList<>();

    @EventListener
    void on(Auditable act) {
        acts.add(act);
    }

    /// What was done to the subject, in order.
    List<String> of(Object subject) {
        return acts.stream()
                .filter(act -> act.subject().id().equals(subject.toString()))
                .map(Auditable::act)
                .toList();
    }
}
