package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.caseroom.enrolment.EnrollingOthers.Candidate;
import org.caseroom.uikit.Tag;

/// People who were found, where they stand in the run, and what can be done with each.
class CandidateList extends Div {

    CandidateList(List<Candidate> candidates, SerializableFunction<Candidate, Component> action) {
        getElement().setAttribute("role", "status");
        if (candidates.isEmpty()) {
            add(new Paragraph(getTranslation("enrolment.people.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cr-contents");
        candidates.forEach(candidate -> list.add(item(candidate, action.apply(candidate))));
        add(list);
    }

    private ListItem item(Candidate candidate, Component action) {
        var about = new Span(candidate.person().organizationName());
        about.addClassName("cr-contents-cost");
        var end = new Div();
        end.addClassName("cr-row-end");
        candidate.state().ifPresent(state -> end.add(new Tag(getTranslation("enrolment.participant." + state.name()))));
        end.add(action);
        return new ListItem(new Span(candidate.person().name()), about, end);
    }
}
