package org.caseroom.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.caseroom.learning.Outline;
import org.caseroom.shared.Completion;
import org.caseroom.uikit.WrittenIn;

/// Leads to the record of what somebody completed, a file.
class RecordLink extends Anchor {

    RecordLink(Outline completed, String text) {
        super("export/record/run/" + completed.run(), text);
        setRouterIgnore(true);
    }

    /// @param text says it around the title of the course
    RecordLink(Outline completed, UnaryOperator<String> text) {
        this(completed, "");
        add(WrittenIn.within(Locale.forLanguageTag(completed.language()), completed.title(), text));
    }

    /// Whether there is a record.
    static boolean leadsSomewhere(Outline outline) {
        return outline.progress().completion() == Completion.COMPLETED;
    }
}
