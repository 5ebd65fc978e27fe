package org.caseroom.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;

/// There is something here, but not for this person, who is told what they would be told where nothing is.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotForYouView extends TroubleView implements HasErrorParameter<AccessDeniedException> {

    private final transient CurrentPerson person;
    private final transient ApplicationEventPublisher events;

    NotForYouView(CurrentPerson person, ApplicationEventPublisher events) {
        super("shell.not-found");
        this.person = person;
        this.events = events;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> denied) {
        var screen = new Auditable.Subject("screen", event.getLocation().getPath(), "");
        person.find()
                .ifPresent(actor -> events.publishEvent(
                        new Refusal(actor.did("refused.open-screen", screen, actor.organization(), Map.of()))));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
