package org.caseroom.identity.intake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.caseroom.shared.Auditable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/// Keeps what was published, and breaks down when somebody of a certain name is added.
@TestConfiguration
class Stumbling {

    private static final String NOBODY = "";

    private final List<Auditable> acts = new CopyOnWriteArrayList<>();
    private final AtomicReference<String> at = new AtomicReference<>(NOBODY);

    void at(String name) {
        at.set(name);
    }

    void nowhere() {
        at.set(NOBODY);
    }

    @EventListener
    void on(Auditable act) {
        if (act.act().equals("person.added") && act.subject().name().equals(at.get())) {
            throw new IllegalStateException("Stumbled over " + at.get());
        }
        acts.add(act);
    }

    List<Auditable> of(Object subject) {
        return acts.stream()
                .filter(act -> act.subject().id().equals(subject.toString()))
                .toList();
    }
}
