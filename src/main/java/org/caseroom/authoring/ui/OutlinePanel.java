package org.caseroom.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.caseroom.authoring.Draft;
import org.caseroom.authoring.DraftOutline;
import org.caseroom.authoring.ui.OutlineSpot.Act;
import org.caseroom.uikit.AskFirst;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WrittenIn;

/// The modules of a draft with their lessons and quizzes, and what one can do with each.
class OutlinePanel extends Section {

    /// So many items are seen at a glance.
    private static final int SMALL = 24;

    private final transient Draft draft;
    private final transient OutlineActs acts;
    private final Locale language;
    private final transient List<DraftOutline.Part> modules;
    private final Map<OutlineSpot, Button> buttons = new HashMap<>();
    private final Set<String> unfolded;

    /// @param unfolded the ids of the modules that are open, which stay so while one stays in the draft
    OutlinePanel(Draft draft, DraftOutline outline, OutlineActs acts, Set<String> unfolded) {
        this.draft = draft;
        this.acts = acts;
        this.modules = outline.modules();
        this.unfolded = unfolded;
        this.language = Locale.forLanguageTag(outline.language());
        var list = new OrderedList();
        list.addClassName("w-outline");
        IntStream.range(0, modules.size()).forEach(at -> list.add(module(modules.get(at), at)));
        add(list);
        if (!draft.isDiscarded()) {
            add(button("authoring.add-module", () -> ask("authoring.add-module", acts::addModule)));
        }
    }

    private ListItem module(DraftOutline.Part module, int number) {
        var title =
                new H3(WrittenIn.language(language, new Anchor(Ways.file(draft.id(), module.sheet()), module.title())));
        var head = new Div(title);
        head.addClassName("w-module-head");
        var items = new OrderedList();
        items.addClassName("w-items");
        var all = module.items();
        IntStream.range(0, all.size())
                .forEach(at -> items.add(item(module, new OutlineSpot(number, at, Act.RENAME), all.get(at))));
        var inside = new Div(items);
        if (!draft.isDiscarded()) {
            var spot = new OutlineSpot(number, OutlineSpot.MODULE, Act.RENAME);
            head.add(buttons(
                    module.title(),
                    spot,
                    modules.size(),
                    new RowActs(
                            module.sheet(),
                            up -> then(
                                    spot.with(up ? Act.UP : Act.DOWN).moved(up),
                                    () -> acts.moveModule(module.folder(), up)),
                            () -> {},
                            () -> confirm(
                                    "authoring.remove-module",
                                    module.title(),
                                    () -> then(spot.with(Act.REMOVE), () -> acts.removeModule(module.folder()))))));
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
            inside.add(more);
        }
        return new ListItem(head, folded(module, inside));
    }

    /// What is in a module; where there is much, it is folded.
    private NativeDetails folded(DraftOutline.Part module, Component inside) {
        var folded = new NativeDetails(
                getTranslation("authoring.module.items", "count", module.items().size()), inside);
        folded.addClassName("w-module-items");
        folded.setOpen(isSmall() || unfolded.contains(module.id()));
        folded.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                unfolded.add(module.id());
            } else {
                unfolded.remove(module.id());
            }
        });
        return folded;
    }

    private boolean isSmall() {
        return modules.stream().mapToInt(module -> module.items().size()).sum() <= SMALL;
    }

    private void then(OutlineSpot spot, SerializableRunnable act) {
        act.run();
        acts.goOn(spot);
    }

    private ListItem item(DraftOutline.Part module, OutlineSpot spot, DraftOutline.Item item) {
        var title = WrittenIn.language(language, new Anchor(Ways.file(draft.id(), item.path()), item.title()));
        title.addClassName("w-item-title");
        var entry = new ListItem(
                new Tag(getTranslation("authoring.kind." + item.kind().name())), title, minutes(item.minutes()));
        if (!draft.isDiscarded()) {
            entry.add(buttons(
                    item.title(),
                    spot,
                    module.items().size(),
                    new RowActs(
                            item.path(),
                            up -> then(spot.with(up ? Act.UP : Act.DOWN).moved(up), () -> acts.move(item.path(), up)),
                            () -> new MoveDialog(
                                            item.title(),
                                            othersThan(module),
                                            other -> then(spot.with(Act.MOVE), () -> acts.moveTo(item.path(), other)))
                                    .open(),
                            () -> confirm(
                                    "authoring.remove-item",
                                    item.title(),
                                    () -> then(spot.with(Act.REMOVE), () -> acts.remove(item.path()))))));
        }
        return entry;
    }

    private List<DraftOutline.Part> othersThan(DraftOutline.Part module) {
        return modules.stream().filter(other -> !other.equals(module)).toList();
    }

    private Span minutes(String minutes) {
        var text = new Span(
                minutes.matches("\\d{1,5}")
                        ? getTranslation("authoring.minutes", "minutes", Integer.parseInt(minutes))
                        : "");
        text.addClassName("w-quiet");
        return text;
    }

    /// @param at where its row is
    /// @param count how many rows there are beside it, with itself
    private Div buttons(String name, OutlineSpot at, int count, RowActs row) {
        var place = at.isOfModule() ? at.module() : at.item();
        var buttons = new Div(
                small(
                        "↑",
                        "authoring.up",
                        name,
                        at.with(Act.UP),
                        place > 0,
                        () -> row.move().accept(true)),
                small(
                        "↓",
                        "authoring.down",
                        name,
                        at.with(Act.DOWN),
                        place < count - 1,
                        () -> row.move().accept(false)));
        if (!at.isOfModule() && modules.size() > 1) {
            buttons.add(small(
                    getTranslation("authoring.move"),
                    "authoring.move.named",
                    name,
                    at.with(Act.MOVE),
                    true,
                    row.moveTo()));
        }
        buttons.add(
                small(
                        getTranslation("authoring.rename"),
                        "authoring.rename.named",
                        name,
                        at.with(Act.RENAME),
                        true,
                        () -> rename(name, row.path(), at.with(Act.RENAME))),
                small(
                        getTranslation("authoring.remove"),
                        "authoring.remove.named",
                        name,
                        at.with(Act.REMOVE),
                        true,
                        row.remove()));
        buttons.addClassName("cr-actions");
        return buttons;
    }

    /// What the buttons of a row do.
    ///
    /// @param path of the file that holds its title
    /// @param move up, or down
    private record RowActs(
            String path, SerializableConsumer<Boolean> move, SerializableRunnable moveTo, SerializableRunnable remove)
            implements Serializable {}

    private Button small(
            String text, String label, String name, OutlineSpot spot, boolean possible, SerializableRunnable act) {
        var button = new Button(text);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(label, "name", name));
        button.setEnabled(possible);
        button.addClickListener(_ -> act.run());
        buttons.put(spot, button);
        return button;
    }

    /// Goes to a button, or to the nearest one that can be pressed.
    void focus(OutlineSpot spot) {
        for (var row = spot; row.module() >= 0 && row.item() >= OutlineSpot.MODULE; row = row.before()) {
            for (var act : List.of(spot.act(), Act.RENAME)) {
                var button = buttons.get(row.with(act));
                if (button != null && button.isEnabled()) {
                    unfold(button);
                    button.focus();
                    return;
                }
            }
        }
        getChildren().filter(Button.class::isInstance).map(Button.class::cast).forEach(Button::focus);
    }

    private static void unfold(Component button) {
        for (var above = button.getParent();
                above.isPresent();
                above = above.get().getParent()) {
            if (above.get() instanceof NativeDetails folded) {
                folded.setOpen(true);
            }
        }
    }

    private Component button(String key, SerializableRunnable act) {
        return new Button(getTranslation(key), _ -> act.run());
    }

    private void ask(String key, SerializableConsumer<String> done) {
        new TitleDialog(getTranslation(key), "", getTranslation("authoring.add"), done).open();
    }

    private void rename(String title, String path, OutlineSpot spot) {
        new TitleDialog(
                        getTranslation("authoring.rename.named", "name", title),
                        title,
                        getTranslation("authoring.rename"),
                        other -> then(spot, () -> acts.rename(path, other)))
                .open();
    }

    private void confirm(String key, String name, SerializableRunnable act) {
        var kept = draft.basedOn() == null ? ".text" : ".published";
        new AskFirst(
                        getTranslation(key + ".title", "name", name),
                        getTranslation(key + kept),
                        getTranslation("authoring.remove"),
                        act::run)
                .open();
    }
}
