package org.caseroom.enrolment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.shared.RunId;

/// The run that an address names.
final class RunAddress {

    private RunAddress() {}

    /// @throws RunNotFoundException if it names none
    static RunId of(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("run").map(RunId::of).orElseThrow(RunNotFoundException::new);
        } catch (IllegalArgumentException noId) {
            throw new RunNotFoundException();
        }
    }
}
