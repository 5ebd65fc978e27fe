package org.caseroom.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.Objects;

/// A text of a course as the player shows lessons, on a page of the house, with its contents above it.
@Tag("caseroom-guide")
public class GuideText extends Component {

    private static final String MODULE = "context://app/guide.js";

    /// @param text in the form of a lesson, as JSON
    /// @param wordsVersion names the words that are said around it
    public GuideText(String text, Locale locale, String wordsVersion) {
        getElement()
                .setAttribute("text", text)
                .setAttribute("words-version", wordsVersion)
                .setAttribute("locale", locale.toLanguageTag());
    }

    /// The same, with the path below which its pictures lie.
    public GuideText withFiles(String path) {
        getElement().setAttribute("files", path);
        return this;
    }

    /// The same, with the path below which its reader finds lessons; empty where they can't open them.
    public GuideText withLessons(String path) {
        getElement().setAttribute("lessons", path);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var request = Objects.requireNonNull(VaadinService.getCurrentRequest(), "attached outside a request");
        getElement().setAttribute("base", request.getContextPath() + "/");
        attached.getUI().getPage().addJsModule(MODULE);
    }
}
