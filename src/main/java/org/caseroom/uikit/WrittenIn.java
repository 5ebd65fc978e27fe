package org.caseroom.uikit;

import com.vaadin.flow.component.HasElement;
import java.util.Locale;

/// Marks what is written in the language of a course, which may be another than the one around it: it is read out as it
/// is written, and breaks its lines so.
public final class WrittenIn {

    private WrittenIn() {}

    /// The same part, marked.
    public static <T extends HasElement> T language(Locale language, T part) {
        part.getElement().setAttribute("lang", language.toLanguageTag());
        return part;
    }
}
