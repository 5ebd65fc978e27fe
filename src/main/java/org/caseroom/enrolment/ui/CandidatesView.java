package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrollingOthers.Candidate;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.shared.RunId;

/// A page of a run on which people are looked for by name and something is done with those who are found. Who is looked
/// for stands in the address.
abstract class CandidatesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private String title = "";

    CandidatesView() {
        addClassName("cr-page");
    }

    /// The run, for who may see this page.
    ///
    /// @throws RunNotFoundException if it is nothing for this person
    abstract CourseRun find(RunId id);

    abstract String titleOf(CourseRun run);

    /// What stands on the page, from top to bottom.
    abstract List<Component> parts(CourseRun run, String search);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(find(RunAddress.of(event)), PeopleSearch.of(event.getLocation().getQueryParameters()));
        } catch (RunNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.page-title", "title", title);
    }

    final void show(CourseRun run, String search) {
        removeAll();
        title = titleOf(run);
        parts(run, search).forEach(this::add);
    }

    final PeopleSearch searchFor(CourseRun run, String search) {
        return new PeopleSearch(
                search,
                wanted -> UI.getCurrent()
                        .navigate(
                                getClass(),
                                new RouteParameters("run", run.id().toString()),
                                PeopleSearch.parameters(wanted)));
    }

    /// How many were found, which is read out after a search.
    final Paragraph found(String words) {
        var sentence = new Paragraph(words);
        sentence.getElement().setAttribute("role", "status");
        return sentence;
    }

    /// A button beside somebody who was found.
    ///
    /// @param named key of what it is called for who doesn't see beside whom it stands
    final Button button(Candidate candidate, String word, String named, Runnable act) {
        var button = new Button(getTranslation(word), _ -> act.run());
        button.setAriaLabel(getTranslation(named, "name", candidate.person().name()));
        return button;
    }
}
