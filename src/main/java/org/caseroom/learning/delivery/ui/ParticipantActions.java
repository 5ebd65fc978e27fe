package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caseroom.enrolment.EnrolmentId;
import org.caseroom.enrolment.ParticipantCare;
import org.caseroom.identity.Actor;
import org.caseroom.learning.delivery.RosterRow;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.AskFirst;
import org.caseroom.uikit.DaySpan;
import org.caseroom.uikit.WriteDialog;

/// What can be done with the participants that are chosen, and writing to all whom the filter leaves.
class ParticipantActions extends Div {

    private final transient ParticipantCare care;
    private final transient Actor actor;
    private final transient RunId run;
    private final transient DaySpan days;
    private final transient Supplier<List<EnrolmentId>> everybody;
    private final transient Runnable changed;
    private final Span count = new Span();
    private final Button message = new Button(getTranslation("delivery.message"), _ -> writeToChosen());
    private final Button extend = new Button(getTranslation("delivery.extend"), _ -> extend());
    private final Button withdraw = new Button(getTranslation("delivery.withdraw"), _ -> withdraw());
    private transient List<EnrolmentId> chosen = List.of();

    /// @param all how many the filter leaves, on all pages
    /// @param everybody who they are
    ParticipantActions(
            ParticipantCare care,
            Actor actor,
            RunId run,
            DaySpan days,
            int all,
            Supplier<List<EnrolmentId>> everybody,
            Runnable changed) {
        this.care = care;
        this.actor = actor;
        this.run = run;
        this.days = days;
        this.everybody = everybody;
        this.changed = changed;
        addClassName("cr-actions");
        count.getElement().setAttribute("role", "status");
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        add(withChosen(), toAll(all));
        choose(Set.of());
    }

    void choose(Set<RosterRow> rows) {
        chosen = rows.stream().map(RosterRow::enrolment).toList();
        Stream.of(message, extend, withdraw).forEach(button -> button.setEnabled(!chosen.isEmpty()));
        count.setText(getTranslation("delivery.chosen", "count", chosen.size()));
    }

    private Div withChosen() {
        var group = new Div(message, extend, withdraw, count);
        group.addClassName("cr-actions");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("delivery.chosen.label"));
        return group;
    }

    private Button toAll(int all) {
        var button = new Button(
                getTranslation("delivery.message.all", "count", all),
                _ -> write(everybody.get(), "delivery.message.all.text"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void writeToChosen() {
        write(chosen, "delivery.message.text");
    }

    /// Who is written to is settled when the number is said.
    private void write(List<EnrolmentId> to, String explanation) {
        new WriteDialog(
                        getTranslation("delivery.message.title"),
                        getTranslation(explanation, "count", to.size()),
                        getTranslation("delivery.message.label"),
                        getTranslation("delivery.message.act"),
                        ParticipantCare.LONGEST_MESSAGE,
                        text -> done("delivery.message.done", to.size(), care.write(actor, run, to, text)))
                .open();
    }

    private void extend() {
        new ExtendDialog(chosen.size(), days, this::extendTo).open();
    }

    private boolean extendTo(Instant due) {
        try {
            done("delivery.extend.done", chosen.size(), care.extend(actor, run, chosen, due));
            return true;
        } catch (IllegalArgumentException noDeadline) {
            return false;
        }
    }

    private void withdraw() {
        new AskFirst(
                        getTranslation("delivery.withdraw.title", "count", chosen.size()),
                        getTranslation("delivery.withdraw.text"),
                        getTranslation("delivery.withdraw"),
                        () -> done("delivery.withdraw.done", chosen.size(), care.withdraw(actor, run, chosen)))
                .open();
    }

    private void done(String key, int wanted, int reached) {
        var left = wanted - reached;
        Notification.show(getTranslation(key, "count", reached, "left", left))
                .addThemeVariants(left == 0 ? NotificationVariant.SUCCESS : NotificationVariant.WARNING);
        changed.run();
    }
}
