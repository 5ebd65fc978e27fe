package org.caseroom.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caseroom.authoring.Draft;
import org.caseroom.authoring.DraftOutline;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.uikit.AskFirst;
import org.caseroom.uikit.ButtonLink;

/// What is no lesson and no quiz: question banks, the glossary, images.
class OtherFiles extends Div {

    private static final String GLOSSARY = "glossary.yaml";
    private static final String GUIDE = "guide.md";

    private final transient Draft draft;
    private final transient OutlineActs acts;
    private final SerializableFunction<String, List<String>> lessons;

    /// @param lessons gives the titles of those that would miss a file
    OtherFiles(
            Draft draft, DraftOutline outline, OutlineActs acts, SerializableFunction<String, List<String>> lessons) {
        this.lessons = lessons;
        this.draft = draft;
        this.acts = acts;
        addClassName("cr-card");
        var files = new ArrayList<>(outline.banks());
        files.addAll(outline.others());
        add(
                new H2(getTranslation("authoring.other-files")),
                list(files.stream().filter(path -> language(path).isEmpty()).toList()));
        files.stream()
                .filter(path -> !language(path).isEmpty())
                .collect(Collectors.groupingBy(OtherFiles::language, TreeMap::new, Collectors.toList()))
                .forEach((language, translations) -> add(new NativeDetails(
                        getTranslation(
                                "authoring.other-files.translations",
                                "language",
                                Locale.forLanguageTag(language).getDisplayName(getLocale()),
                                "count",
                                translations.size()),
                        list(translations))));
        if (!draft.isDiscarded()) {
            var more = new Div(
                    new Button(
                            getTranslation("authoring.add-bank"),
                            _ -> new TitleDialog(
                                            getTranslation("authoring.add-bank"),
                                            "",
                                            getTranslation("authoring.add"),
                                            acts::addBank)
                                    .open()),
                    ButtonLink.plain(Ways.image(draft.id()), getTranslation("authoring.image.add")));
            more.addClassName("cr-actions");
            if (!files.contains(GLOSSARY)) {
                more.add(new Button(getTranslation("authoring.add-glossary"), _ -> acts.addGlossary()));
            }
            if (!files.contains(GUIDE)) {
                more.add(new Button(getTranslation("authoring.add-guide"), _ -> acts.addGuide()));
            }
            add(more);
        }
    }

    private UnorderedList list(List<String> files) {
        var list = new UnorderedList();
        list.addClassName("w-files");
        files.forEach(path -> list.add(file(path)));
        return list;
    }

    /// Of a translation; empty for every other file.
    private static String language(String path) {
        var parts = path.split("/", 3);
        return path.startsWith(PackFiles.TRANSLATIONS) && parts.length == 3 ? parts[1] : "";
    }

    private ListItem file(String path) {
        var link = new Anchor(Ways.file(draft.id(), path), path);
        link.addClassName("cr-mono");
        var item = new ListItem(link);
        if (!draft.isDiscarded()) {
            var remove = new Button("×", _ -> confirm(path));
            remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("authoring.remove.named", "name", path));
            item.add(remove);
        }
        return item;
    }

    private void confirm(String path) {
        var needing = lessons.apply(path);
        var text = draft.basedOn() == null ? "authoring.remove-item.text" : "authoring.remove-item.published";
        new AskFirst(
                        getTranslation("authoring.remove-item.title", "name", path),
                        needing.isEmpty()
                                ? getTranslation(text)
                                : getTranslation(
                                        "authoring.remove-item.used",
                                        "count",
                                        needing.size(),
                                        "lessons",
                                        String.join(", ", needing)),
                        getTranslation("authoring.remove"),
                        () -> acts.remove(path))
                .open();
    }
}
