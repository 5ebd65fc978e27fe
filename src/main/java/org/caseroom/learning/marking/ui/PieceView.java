package org.caseroom.learning.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.assessment.AttemptNotFoundException;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.marking.MarkingRuns;
import org.caseroom.learning.marking.WorkToMark;
import org.caseroom.question.Answer;
import org.caseroom.question.Marks;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.PlainText;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.PageHeader;
import org.caseroom.uikit.WrittenIn;

/// One piece of work after the other, all answers to the same question: read, choose the levels by digits, go on.
@Route("marking/:run/:graded/:question")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class PieceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MarkingRuns marking;
    private final transient CourseLibrary library;
    private final transient CurrentPerson person;

    PieceView(MarkingRuns marking, CourseLibrary library, CurrentPerson person) {
        this.marking = marking;
        this.library = library;
        this.person = person;
        addClassName("cr-page");
    }

    static String address(RunId run, Slug activity, QuestionId question) {
        return "marking/" + run + "/" + activity.value() + "/" + question.value();
    }

    /// Which pieces are shown one after the other.
    private record Wanted(RunId run, Slug activity, QuestionId question, boolean settling) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var path = event.getRouteParameters();
        try {
            show(new Wanted(
                    RunId.of(path.get("run").orElse("")),
                    new Slug(path.get("graded").orElse("")),
                    new QuestionId(path.get("question").orElse("")),
                    event.getLocation().getQueryParameters().getParameters().containsKey("settle")));
        } catch (IllegalArgumentException | RunNotFoundException | AttemptNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("marking.page-title");
    }

    private void show(Wanted wanted) {
        removeAll();
        found(wanted)
                .ifPresentOrElse(
                        work -> add(piece(wanted, work)),
                        () -> add(
                                new PageHeader(getTranslation("marking.title")).withWayBack(back(wanted.run())),
                                new EmptyState(
                                        getTranslation("marking.none-left.title"),
                                        getTranslation(
                                                wanted.settling() ? "marking.none-differs" : "marking.none-left.text"),
                                        ButtonLink.primary(
                                                "marking/" + wanted.run(), getTranslation("marking.none-left.on")))));
    }

    private Optional<WorkToMark> found(Wanted wanted) {
        var actor = person.actor();
        marking.run(actor, wanted.run());
        return wanted.settling()
                ? marking.differing(actor, wanted.run(), wanted.activity(), wanted.question())
                : marking.next(actor, wanted.run(), wanted.activity(), wanted.question());
    }

    private List<Component> piece(Wanted wanted, WorkToMark work) {
        var course = library.pack(work.run().version()).course().language();
        return List.of(
                new PageHeader(getTranslation(
                                "marking.piece", "name", work.piece().id().name()))
                        .withSubtitle(about(work))
                        .withWayBack(back(wanted.run())),
                asked(work, course),
                form(wanted, work, course));
    }

    private String about(WorkToMark work) {
        var name = work.participant();
        if (name != null) {
            return getTranslation("marking.by", "participant", name);
        }
        return work.isDiffering()
                ? getTranslation("marking.differ", "count", work.queue().differing())
                : getTranslation("marking.left", "count", work.queue().mine());
    }

    private Component asked(WorkToMark work, Locale course) {
        var prompt = WrittenIn.language(
                course,
                new Div(new Html("<div dir=\"auto\">%s</div>"
                        .formatted(work.piece().shown().prompt()))));
        prompt.addClassName("cr-prose");
        var card =
                new Section(new H2(getTranslation("marking.asked")), prompt, new H2(getTranslation("marking.answer")));
        card.add(
                work.piece().answer() instanceof Answer.Files(var files)
                        ? List.of(new HandedFileList(work, files))
                        : text(work, course));
        card.addClassName("cr-card");
        return card;
    }

    private List<Component> text(WorkToMark work, Locale course) {
        var text = work.piece().answer() instanceof Answer.Essay(var written) ? written : "";
        var answer = WrittenIn.language(course, new Div(text));
        answer.addClassName("cr-written");
        answer.getElement().setAttribute("dir", "auto");
        return List.of(answer, new Paragraph(getTranslation("marking.words", "count", words(text))));
    }

    private Component form(Wanted wanted, WorkToMark work, Locale course) {
        var fields = new ArrayList<CriterionField>();
        var comment = new TextArea(getTranslation("marking.comment"));
        comment.setMaxLength(Marks.LONGEST_COMMENT);
        comment.setWidthFull();
        var save = new Button(getTranslation("marking.save"), _ -> save(wanted, work, fields, comment));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        for (var criterion : work.piece().asked().rubric().criteria()) {
            var after = fields.size() + 1;
            fields.add(new CriterionField(
                    criterion, work.piece().first(), work.piece().second(), course, () -> {
                        if (after < fields.size()) {
                            fields.get(after).focus();
                        } else {
                            save.focus();
                        }
                    }));
        }
        var form = new Section(new H2(getTranslation(work.isDiffering() ? "marking.stands" : "marking.marks")));
        if (work.isDiffering()) {
            form.add(new Paragraph(getTranslation("marking.settling")));
        }
        form.add(new Paragraph(getTranslation("marking.keys")));
        fields.forEach(form::add);
        form.add(
                EarlierComment.onTheWhole(work.piece().first(), work.piece().second()),
                comment,
                actions(wanted, work, save));
        form.addClassName("cr-card");
        Shortcuts.addShortcutListener(form, save::click, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(form);
        fields.stream().filter(CriterionField::isOpen).findFirst().ifPresent(CriterionField::focusBelow);
        return form;
    }

    private Component actions(Wanted wanted, WorkToMark work, Button save) {
        var actions = new Div(save);
        actions.addClassName("cr-actions");
        if (!work.isDiffering()) {
            actions.add(new Button(getTranslation("marking.leave"), _ -> {
                marking.leave(person.actor(), wanted.run(), work.piece().id());
                getUI().ifPresent(ui -> ui.navigate("marking/" + wanted.run()));
            }));
        }
        return actions;
    }

    private void save(Wanted wanted, WorkToMark work, List<CriterionField> fields, TextArea comment) {
        var open = fields.stream().filter(field -> !field.isComplete()).toList();
        if (!open.isEmpty()) {
            open.getFirst().focus();
            return;
        }
        var marks = new Marks(fields.stream().map(CriterionField::given).toList(), PlainText.of(comment.getValue()));
        var piece = work.piece().id();
        var saved = work.isDiffering()
                ? marking.settle(person.actor(), wanted.run(), piece, marks)
                : marking.mark(person.actor(), wanted.run(), piece, marks);
        if (!saved) {
            Notification.show(getTranslation("marking.taken")).addThemeVariants(NotificationVariant.ERROR);
            return;
        }
        Notification.show(getTranslation("marking.saved")).addThemeVariants(NotificationVariant.SUCCESS);
        show(wanted);
    }

    private Anchor back(RunId run) {
        return new Anchor("marking/" + run, getTranslation("marking.back-to-run"));
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
