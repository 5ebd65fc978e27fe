package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.List;
import java.util.Map;
import org.caseroom.identity.Actor;
import org.caseroom.learning.results.LikenessNote;
import org.caseroom.learning.results.LookingIntoLikenesses;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WriteDialog;

/// The notes on answers that are right in another case. They ask somebody to look; they say nothing of why it is so.
class LikenessPanel extends Section {

    private final transient LookingIntoLikenesses likenesses;
    private final transient Actor actor;
    private final transient LocalTimes times;
    private final transient Runnable changed;

    /// @param changed what happens once a note has been settled
    LikenessPanel(
            List<LikenessNote> notes,
            LookingIntoLikenesses likenesses,
            Actor actor,
            LocalTimes times,
            Runnable changed) {
        this.likenesses = likenesses;
        this.actor = actor;
        this.times = times;
        this.changed = changed;
        addClassName("cr-card");
        var list = new UnorderedList();
        list.addClassName("cr-contents");
        notes.forEach(note -> list.add(new ListItem(about(note), end(note))));
        add(
                new H2(getTranslation("results.likeness.title")),
                new Paragraph(getTranslation("results.likeness.text")),
                list);
    }

    private Div about(LikenessNote note) {
        var about = new Div(
                new Anchor(
                        Addresses.of(note.attempt()),
                        getTranslation(
                                "results.likeness.where",
                                Map.of(
                                        "name", note.name(),
                                        "activity", note.activityTitle(),
                                        "number", note.number()))),
                said(whose(note)));
        about.addClassName("cr-choice");
        var settled = note.settled();
        if (settled != null) {
            about.add(said(getTranslation(
                    "results.likeness.settled-by",
                    Map.of(
                            "name", settled.by(),
                            "at", times.dayAndTime(settled.at()),
                            "remark", settled.remark()))));
        }
        return about;
    }

    private String whose(LikenessNote note) {
        var other = note.other();
        var with = Map.<String, Object>of(
                "part", AnswerWords.plain(note.asked()),
                "at", times.dayAndTime(note.submittedAt()),
                "began", times.dayAndTime(note.otherStartedAt()),
                "other", other == null ? "" : other);
        return other == null
                ? getTranslation("results.likeness.of-somebody", with)
                : getTranslation("results.likeness.of-other", with);
    }

    private Component end(LikenessNote note) {
        var end = new Div();
        end.addClassName("cr-row-end");
        if (note.settled() != null) {
            end.add(new Tag(getTranslation("results.likeness.settled"), Tag.Kind.GOOD));
        } else {
            var settle = new Button(getTranslation("results.likeness.settle"), _ -> ask(note));
            settle.setAriaLabel(getTranslation("results.likeness.settle.named", "name", note.name()));
            end.add(new Tag(getTranslation("results.likeness.waits"), Tag.Kind.ACCENT), settle);
        }
        return end;
    }

    private static Span said(String words) {
        var span = new Span(words);
        span.addClassName("cr-contents-cost");
        return span;
    }

    private void ask(LikenessNote note) {
        new WriteDialog(
                        getTranslation("results.likeness.settle.title"),
                        getTranslation("results.likeness.settle.text"),
                        getTranslation("results.likeness.settle.remark"),
                        getTranslation("results.likeness.settle"),
                        LookingIntoLikenesses.LONGEST_REMARK,
                        remark -> settle(note, remark))
                .open();
    }

    private void settle(LikenessNote note, String remark) {
        likenesses.settle(actor, note.id(), remark);
        Notification.show(getTranslation("results.likeness.settle.done")).addThemeVariants(NotificationVariant.SUCCESS);
        changed.run();
    }
}
