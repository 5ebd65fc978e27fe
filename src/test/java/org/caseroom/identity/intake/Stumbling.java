package org.caseroom.identity.intake;

import java.util.concurrent.atomic.AtomicReference;
import org.caseroom.shared.Auditable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/// Breaks down when somebody of a certain name is added.
@TestConfiguration(proxyBeanMethods = false)
public class Stumbling {

    private static final String NOBODY = "";

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
    }
}
