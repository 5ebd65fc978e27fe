package org.caseroom.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Directory;
import org.caseroom.identity.Granting;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.People;
import org.caseroom.identity.PeoplePage;
import org.caseroom.identity.SampleAgencies;
import org.springframework.context.ApplicationContext;

/// The screens for people and organizations, as an administrator of one agency works with them.
abstract class PeopleScreens extends ViewTest {

    protected final Directory directory;
    protected final Granting granting;
    protected final LettingIn lettingIn;
    protected final People people;
    protected SampleAgencies agencies;

    PeopleScreens(ApplicationContext application) {
        super(application);
        directory = application.getBean(Directory.class);
        granting = application.getBean(Granting.class);
        lettingIn = application.getBean(LettingIn.class);
        people = application.getBean(People.class);
    }

    @Override
    protected Actor prepare() {
        agencies = new SampleAgencies(application);
        return agencies.joyce;
    }

    protected TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    protected Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    protected static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    protected String text() {
        return ((com.vaadin.flow.component.Component) getCurrentView())
                .getElement()
                .getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    protected List<String> names() {
        return ((Grid<PeoplePage.Entry>) $(Grid.class).single())
                .getListDataView()
                .getItems()
                .map(entry -> entry.person().name())
                .toList();
    }
}
