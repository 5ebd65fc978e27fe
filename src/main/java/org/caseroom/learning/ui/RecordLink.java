package org.caseroom.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import org.caseroom.learning.Outline;
import org.caseroom.shared.Completion;

/// Leads to the record of what somebody completed, a file.
class RecordLink extends Anchor {

    RecordLink(Outline completed, String text) {
        super("export/record/run/" + completed.run(), text);
        setRouterIgnore(true);
    }

    /// Whether there is a record.
    static boolean leadsSomewhere(Outline outline) {
        return outline.progress().completion() == Completion.COMPLETED;
    }
}
