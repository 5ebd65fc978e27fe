package org.caseroom.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// There is something here, but not for this person, who is told what they would be told where nothing is.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotForYouView extends TroubleView implements HasErrorParameter<AccessDeniedException> {

    NotForYouView() {
        super("shell.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> denied) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
