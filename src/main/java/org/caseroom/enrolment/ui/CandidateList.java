package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import org.caseroom.enrolment.EnrollingOthers.Candidate;
import org.caseroom.uikit.Tag;

/// People who were found, where they stand in the run, and what can be done with each.
class CandidateList extends Div {

    CandidateList(List<Candidate> candidates, SerializableFunction<Candidate, Component> action) {
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
        where(candidate).ifPresent(words -> end.add(new Tag(words)));
        end.add(action);
        var item = new ListItem(new Span(candidate.person().name()), about, end);
        candidate.declinedBecause().ifPresent(reason -> item.add(because(reason)));
        return item;
    }

    private Optional<String> where(Candidate candidate) {
        return candidate.declinedBecause().isPresent()
                ? Optional.of(getTranslation("enrolment.participant.declined"))
                : candidate.state().map(state -> getTranslation("enrolment.participant." + state.name()));
    }

    private Span because(String reason) {
        var because = new Span(getTranslation("enrolment.participant.declined.because", "reason", reason));
        because.addClassName("cr-contents-note");
        return because;
    }
}
