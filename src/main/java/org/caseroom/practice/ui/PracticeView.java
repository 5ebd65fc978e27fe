package org.caseroom.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.Player;

/// Practice in the house. What is answered in it goes to the server without Flow.
@Route("practice")
@Menu(title = "practice.menu", order = 2)
@PermitAll
class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentPerson person;
    private final transient Words words;

    PracticeView(CurrentPerson person, Words words) {
        this.person = person;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(Player.practising(getLocale(), person.actor().person().toString(), words.version()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page-title");
    }
}
