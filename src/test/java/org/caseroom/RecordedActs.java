package org.caseroom;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.caseroom.shared.Auditable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/// Keeps what was published to be found again.
@TestConfiguration(proxyBeanMethods = false)
public class RecordedActs {

    private static final Set<String> SIGNING_IN = Set.of("sign-in.begun", "sign-in.failed");

    private final Queue<Auditable> acts = new ConcurrentLinkedQueue<>();

    @EventListener
    void on(Auditable act) {
        acts.add(act);
    }

    /// What was done to the subject, in order.
    public List<Auditable> to(Object subject) {
        return acts.stream()
                .filter(act -> act.subject().id().equals(subject.toString()))
                .toList();
    }

    /// The names of what was done to the subject, in order; that they signed in is not asked for.
    public List<String> of(Object subject) {
        return to(subject).stream()
                .map(Auditable::act)
                .filter(act -> !SIGNING_IN.contains(act))
                .toList();
    }
}
