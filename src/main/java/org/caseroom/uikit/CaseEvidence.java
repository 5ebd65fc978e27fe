package org.caseroom.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.Objects;

/// The evidence of a case, as the player shows it, on a page of the house.
@Tag("caseroom-evidence")
public class CaseEvidence extends Component {

    private static final String MODULE = "context://app/evidence.js";

    /// @param file what a browser may see of the case, as JSON
    /// @param wordsVersion names the words that are said around it
    public CaseEvidence(String file, Locale course, Locale locale, String wordsVersion) {
        getElement()
                .setAttribute("file", file)
                .setAttribute("course-language", course.toLanguageTag())
                .setAttribute("words-version", wordsVersion)
                .setAttribute("locale", locale.toLanguageTag());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var request = Objects.requireNonNull(VaadinService.getCurrentRequest(), "attached outside a request");
        getElement().setAttribute("base", request.getContextPath() + "/");
        attached.getUI().getPage().addJsModule(MODULE);
    }
}
