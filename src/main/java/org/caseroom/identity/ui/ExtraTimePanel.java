package org.caseroom.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.caseroom.identity.Actor;
import org.caseroom.identity.ExtraTime;
import org.caseroom.identity.Person;
import org.caseroom.shared.PlainText;
import org.caseroom.uikit.LocalTimes;

/// How much more time somebody has than everybody, why, and who recorded it.
class ExtraTimePanel extends Section {

    private final IntegerField percent = new IntegerField();
    private final TextArea reason = new TextArea();
    private final transient ExtraTime extra;
    private final transient Actor actor;
    private final transient Person person;
    private final transient Runnable changed;

    ExtraTimePanel(ExtraTime extra, Actor actor, Person person, boolean mayChange, Runnable changed) {
        this.extra = extra;
        this.actor = actor;
        this.person = person;
        this.changed = changed;
        addClassName("cr-card");
        add(new H2(getTranslation("people.extra-time.title")), new Paragraph(getTranslation("people.extra-time.text")));
        var recorded = extra.of(actor, person.id());
        if (recorded.isEmpty()) {
            add(new Paragraph(getTranslation("people.extra-time.none")));
        } else {
            show(recorded.getFirst());
        }
        if (mayChange && !person.id().equals(actor.person())) {
            addFields(recorded.isEmpty() ? 0 : recorded.getFirst().percent());
        }
    }

    private void show(ExtraTime.Recorded last) {
        add(
                new Paragraph(
                        getTranslation("people.extra-time.has", "percent", last.percent(), "reason", last.reason())),
                new Paragraph(getTranslation(
                        "people.extra-time.by",
                        "name",
                        last.by(),
                        "time",
                        LocalTimes.of(UI.getCurrent()).dayAndTime(last.at()))));
    }

    private void addFields(int before) {
        percent.setLabel(getTranslation("people.extra-time.percent"));
        percent.setHelperText(getTranslation("people.extra-time.percent.hint"));
        percent.setValue(before);
        percent.setManualValidation(true);
        reason.setLabel(getTranslation("people.extra-time.reason"));
        reason.setMaxLength(ExtraTime.LONGEST_REASON);
        reason.setManualValidation(true);
        add(percent, reason, new Button(getTranslation("people.extra-time.record"), _ -> record()));
    }

    private void record() {
        var much = percent.getValue();
        var wrong = much == null || much < 0 || much > ExtraTime.MOST_PERCENT;
        percent.setErrorMessage(getTranslation("people.extra-time.problem.percent", "most", ExtraTime.MOST_PERCENT));
        percent.setInvalid(wrong);
        var missing = PlainText.of(reason.getValue()).isEmpty();
        reason.setErrorMessage(getTranslation("people.extra-time.problem.reason"));
        reason.setInvalid(missing);
        if (much == null || wrong || missing) {
            Wrong.focusFirst(percent, reason);
            return;
        }
        if (Told.tries(this, () -> extra.record(actor, person.id(), much, reason.getValue()))) {
            Told.done(getTranslation("people.extra-time.done"));
            changed.run();
        }
    }
}
