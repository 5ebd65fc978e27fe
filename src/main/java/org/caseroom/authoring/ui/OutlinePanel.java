package org.caseroom.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseroom.authoring.Draft;
import org.caseroom.authoring.DraftOutline;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WrittenIn;

/// The modules of a draft with their lessons and quizzes, and what one can do with each.
class OutlinePanel extends Section {

    private final transient Draft draft;
    private final transient OutlineActs acts;
    private final Locale language;

    OutlinePanel(Draft draft, DraftOutline outline, OutlineActs acts) {
        this.draft = draft;
        this.acts = acts;
        this.language = Locale.forLanguageTag(outline.language());
        var list = new OrderedList();
        list.addClassName("w-outline");
        var modules = outline.modules();
        IntStream.range(0, modules.size())
                .forEach(at -> list.add(module(modules.get(at), at == 0, at == modules.size() - 1)));
        add(list);
        if (!draft.isDiscarded()) {
            add(button("authoring.add-module", () -> ask("authoring.add-module", acts::addModule)));
        }
    }

    private ListItem module(DraftOutline.Part module, boolean first, boolean last) {
        var title =
                new H3(WrittenIn.language(language, new Anchor(Ways.file(draft.id(), module.sheet()), module.title())));
        var head = new Div(title);
        head.addClassName("w-module-head");
        var items = new OrderedList();
        items.addClassName("w-items");
        var all = module.items();
        IntStream.range(0, all.size()).forEach(at -> items.add(item(all.get(at), at == 0, at == all.size() - 1)));
        var part = new ListItem(head, items);
        if (!draft.isDiscarded()) {
            head.add(buttons(
                    module.title(),
                    first ? null : () -> acts.moveModule(module.folder(), true),
                    last ? null : () -> acts.moveModule(module.folder(), false),
                    () -> rename(module.title(), module.sheet()),
                    () -> confirm(
                            "authoring.remove-module", module.title(), () -> acts.removeModule(module.folder()))));
            var more = new Div(
                    button(
                            "authoring.add-lesson",
                            () -> ask("authoring.add-lesson", name -> acts.addLesson(module.folder(), name))),
                    button(
                            "authoring.add-quiz",
                            () -> ask("authoring.add-quiz", name -> acts.addQuiz(module.folder(), name))),
                    button(
                            "authoring.add-exercise",
                            () -> ask("authoring.add-exercise", name -> acts.addExercise(module.folder(), name))),
                    button(
                            "authoring.add-scenario",
                            () -> ask("authoring.add-scenario", name -> acts.addScenario(module.folder(), name))),
                    button(
                            "authoring.add-assignment",
                            () -> ask("authoring.add-assignment", name -> acts.addAssignment(module.folder(), name))),
                    button(
                            "authoring.add-survey",
                            () -> ask("authoring.add-survey", name -> acts.addSurvey(module.folder(), name))));
            more.addClassName("cr-actions");
            part.add(more);
        }
        return part;
    }

    private ListItem item(DraftOutline.Item item, boolean first, boolean last) {
        var title = WrittenIn.language(language, new Anchor(Ways.file(draft.id(), item.path()), item.title()));
        title.addClassName("w-item-title");
        var entry = new ListItem(
                new Tag(getTranslation("authoring.kind." + item.kind().name())), title, minutes(item.minutes()));
        if (!draft.isDiscarded()) {
            entry.add(buttons(
                    item.title(),
                    first ? null : () -> acts.move(item.path(), true),
                    last ? null : () -> acts.move(item.path(), false),
                    () -> rename(item.title(), item.path()),
                    () -> confirm("authoring.remove-item", item.title(), () -> acts.remove(item.path()))));
        }
        return entry;
    }

    private Span minutes(String minutes) {
        var text = new Span(
                minutes.matches("\\d{1,5}")
                        ? getTranslation("authoring.minutes", "minutes", Integer.parseInt(minutes))
                        : "");
        text.addClassName("w-quiet");
        return text;
    }

    private Div buttons(
            String name,
            @org.jspecify.annotations.Nullable SerializableRunnable up,
            @org.jspecify.annotations.Nullable SerializableRunnable down,
            SerializableRunnable rename,
            SerializableRunnable remove) {
        var buttons = new Div(
                small("↑", "authoring.up", name, up),
                small("↓", "authoring.down", name, down),
                small(getTranslation("authoring.rename"), "authoring.rename.named", name, rename),
                small(getTranslation("authoring.remove"), "authoring.remove.named", name, remove));
        buttons.addClassName("cr-actions");
        return buttons;
    }

    private Button small(
            String text, String label, String name, @org.jspecify.annotations.Nullable SerializableRunnable act) {
        var button = new Button(text);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(label, "name", name));
        button.setEnabled(act != null);
        if (act != null) {
            button.addClickListener(_ -> act.run());
        }
        return button;
    }

    private Component button(String key, SerializableRunnable act) {
        return new Button(getTranslation(key), _ -> act.run());
    }

    private void ask(String key, com.vaadin.flow.function.SerializableConsumer<String> done) {
        new TitleDialog(getTranslation(key), "", getTranslation("authoring.add"), done).open();
    }

    private void rename(String title, String path) {
        new TitleDialog(
                        getTranslation("authoring.rename.named", "name", title),
                        title,
                        getTranslation("authoring.rename"),
                        other -> acts.rename(path, other))
                .open();
    }

    private void confirm(String key, String name, SerializableRunnable act) {
        var dialog = new ConfirmDialog(
                getTranslation(key + ".title", "name", name),
                getTranslation(key + ".text"),
                getTranslation("authoring.remove"),
                _ -> act.run(),
                getTranslation("authoring.cancel"),
                _ -> {
                    // Nothing happens.
                });
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
