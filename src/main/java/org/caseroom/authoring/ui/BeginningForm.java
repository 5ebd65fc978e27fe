package org.caseroom.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.Skeleton;
import org.caseroom.coursepack.source.NotWritableException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.Slug;

/// Begins a course that does not exist yet.
class BeginningForm extends Div {

    private final TextField title = new TextField();
    private final TextField id = new TextField();
    private final Select<String> language = new Select<>();
    private final RadioButtonGroup<Skeleton> skeleton = new RadioButtonGroup<>();
    private final transient Drafting drafting;
    private final transient CurrentPerson person;
    private final SerializableConsumer<DraftId> open;

    BeginningForm(Drafting drafting, CurrentPerson person, SerializableConsumer<DraftId> open) {
        this.drafting = drafting;
        this.person = person;
        this.open = open;
        addClassName("cr-card");
        title.setLabel(getTranslation("authoring.title"));
        title.setWidthFull();
        title.addValueChangeListener(change -> {
            if (id.isEmpty() && !change.getValue().isBlank()) {
                id.setValue(Beginning.idFor(change.getValue()).value());
            }
        });
        id.setLabel(getTranslation("authoring.new.id"));
        id.setHelperText(getTranslation("authoring.new.id.help"));
        id.setWidthFull();
        language.setLabel(getTranslation("authoring.editor.language"));
        language.setItems(Beginning.LANGUAGES);
        language.setItemLabelGenerator(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(getLocale()));
        language.setValue("en");
        skeleton.setLabel(getTranslation("authoring.new.skeleton"));
        skeleton.setItems(Skeleton.values());
        skeleton.setItemLabelGenerator(each -> getTranslation("authoring.new.skeleton." + each.name()));
        skeleton.setValue(Skeleton.EMPTY);
        var begin = new Button(getTranslation("authoring.new.begin"), _ -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("authoring.new.begin.title")),
                new Paragraph(getTranslation("authoring.new.begin.text")),
                title,
                id,
                language,
                skeleton,
                begin);
    }

    private void begin() {
        title.setInvalid(false);
        id.setInvalid(false);
        if (title.getValue().isBlank()) {
            refuse(title, "authoring.title.required");
        } else if (title.getValue().strip().length() > Beginning.LONGEST_TITLE) {
            refuse(title, "authoring.title.long");
        } else if (!Slug.isSlug(id.getValue().strip())) {
            refuse(id, "authoring.editor.field.id");
        } else if (drafting.isTaken(person.actor(), new Slug(id.getValue().strip()))) {
            refuse(id, "authoring.new.id.taken");
        } else {
            begin(new Beginning(new Slug(id.getValue().strip()), title.getValue(), language.getValue()));
        }
    }

    private void begin(Beginning beginning) {
        try {
            open.accept(drafting.begin(person.actor(), beginning, skeleton.getValue()));
        } catch (NotWritableException refused) {
            refuse(title, "authoring.not-writable");
        }
    }

    private void refuse(TextField field, String key) {
        field.setErrorMessage(getTranslation(
                key,
                "most",
                Beginning.LONGEST_TITLE,
                "count",
                field.getValue().strip().length()));
        field.setInvalid(true);
        field.focus();
    }
}
