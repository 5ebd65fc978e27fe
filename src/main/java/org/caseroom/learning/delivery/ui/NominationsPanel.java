package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.Nominating;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.WriteDialog;

/// The nominations that wait for a decision.
class NominationsPanel extends Section {

    private final transient Consumer<EnrolmentId> accept;
    private final transient BiConsumer<EnrolmentId, String> decline;

    /// @param decline is given the reason, too
    NominationsPanel(
            List<Nominating.Waiting> waiting,
            LocalTimes times,
            Consumer<EnrolmentId> accept,
            BiConsumer<EnrolmentId, String> decline) {
        this.accept = accept;
        this.decline = decline;
        add(new H2(getTranslation("delivery.nominations")));
        var list = new UnorderedList();
        list.addClassName("cr-contents");
        waiting.forEach(nomination -> list.add(item(nomination, times)));
        add(list);
    }

    private Component item(Nominating.Waiting nomination, LocalTimes times) {
        var about = new Span(getTranslation(
                "delivery.nomination.by",
                "organization",
                nomination.organization(),
                "name",
                Objects.requireNonNullElse(nomination.nominatedBy(), "–"),
                "day",
                times.day(nomination.at())));
        about.addClassName("cr-contents-cost");
        var yes = new Button(getTranslation("delivery.nomination.accept"), _ -> accept.accept(nomination.enrolment()));
        yes.setAriaLabel(getTranslation("delivery.nomination.accept.named", "name", nomination.name()));
        yes.setDisableOnClick(true);
        var no = new Button(getTranslation("delivery.nomination.decline"), _ -> ask(nomination));
        no.setAriaLabel(getTranslation("delivery.nomination.decline.named", "name", nomination.name()));
        var end = new Div(yes, no);
        end.addClassName("cr-row-end");
        return new ListItem(new Span(nomination.name()), about, end);
    }

    private void ask(Nominating.Waiting nomination) {
        new WriteDialog(
                        getTranslation("delivery.decline.title", "name", nomination.name()),
                        getTranslation("delivery.decline.text"),
                        getTranslation("delivery.decline.reason"),
                        getTranslation("delivery.nomination.decline"),
                        Nominating.LONGEST_REASON,
                        reason -> decline.accept(nomination.enrolment(), reason))
                .open();
    }
}
