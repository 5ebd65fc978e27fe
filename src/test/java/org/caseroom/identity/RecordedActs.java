package org.caseroom.identity;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.caseroom.shared.Auditable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/// Keeps what was published to be found again.
@TestConfiguration
class RecordedActs {

    private static final Set<String> SIGNING_IN = Set.of("sign-in.begun", "sign-in.failed");

    private final List<Auditable> acts = new CopyOnWriteArrayList<>();

    @EventListener
    void on(Auditable act) {
        acts.add(act);
    }

    /// What was done to the subject, in order; that they signed in is not asked for.
    List<String> of(Object subject) {
        return acts.stream()
                .filter(act -> act.subject().id().equals(subject.toString()))
                .map(Auditable::act)
                .filter(act -> !SIGNING_IN.contains(act))
                .toList();
    }
}
