package org.caseroom.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// A screen could not be made. Gives a number under which the log says why.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BrokenView extends TroubleView implements HasErrorParameter<Exception> {

    private final transient Incidents incidents;

    BrokenView(Incidents incidents) {
        super("shell.broken");
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> trouble) {
        var incident = incidents.note(trouble.getCaughtException());
        var number = new Paragraph(getTranslation("shell.broken.incident", "incident", incident));
        number.addClassName("cr-mono");
        add(number);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
