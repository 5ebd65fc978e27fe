package org.caseroom.uikit;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Marks what is written in the language of a course, which may be another than the one around it: it is read out as it
/// is written, and breaks its lines so.
public final class WrittenIn {

    /// A character that no text holds; it stands where the words will.
    private static final String PLACE = "\uE000";

    private WrittenIn() {}

    /// The same part, marked where the language is known.
    public static <T extends HasElement> T language(Locale language, T part) {
        if (!language.getLanguage().isEmpty()) {
            part.getElement().setAttribute("lang", language.toLanguageTag());
        }
        return part;
    }

    /// A sentence around words of a course, of which those alone are marked.
    ///
    /// @param sentence says it around whatever it gets
    public static Span within(Locale language, String words, UnaryOperator<String> sentence) {
        var parts = sentence.apply(PLACE).split(PLACE, -1);
        var whole = new Span(parts[0]);
        for (var index = 1; index < parts.length; index++) {
            whole.add(language(language, new Span(words)), new Text(parts[index]));
        }
        return whole;
    }
}
