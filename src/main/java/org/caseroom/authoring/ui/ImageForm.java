package org.caseroom.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.stream.Stream;
import org.caseroom.authoring.NewImage;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.source.NotWritableException;

/// An image and what has to be said about it.
class ImageForm extends Div {

    private final TextField alternative = new TextField();
    private final TextArea description = new TextArea();
    private final TextField author = new TextField();
    private final TextField licence = new TextField();
    private final PictureField picture = new PictureField();
    private final Div reasons = new Div();
    private final SerializableFunction<NewImage, String> add;
    private final SerializableBiConsumer<String, String> added;

    /// @param add gives the path of the image
    /// @param added takes the path and the alternative text
    ImageForm(String name, SerializableFunction<NewImage, String> add, SerializableBiConsumer<String, String> added) {
        this.add = add;
        this.added = added;
        addClassNames("cr-card", "w-image-form");
        field(alternative, "authoring.image.alternative", 200);
        alternative.setHelperText(getTranslation("authoring.image.alternative.help"));
        field(description, "authoring.image.description", 4_000);
        description.setHelperText(getTranslation("authoring.image.description.help"));
        field(author, "authoring.image.author", 120);
        author.setValue(name);
        field(licence, "authoring.editor.licence", 60);
        licence.setValue("CC-BY-4.0");
        var button = new Button(getTranslation("authoring.image.add"), _ -> finish());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(picture, alternative, description, author, licence, reasons, button);
    }

    private void field(TextFieldBase<?, String> field, String key, int longest) {
        field.setLabel(getTranslation(key));
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        if (field instanceof TextField line) {
            line.setMaxLength(longest);
        } else if (field instanceof TextArea area) {
            area.setMaxLength(longest);
        }
    }

    private void finish() {
        var chosen = picture.chosen();
        var empty = Stream.<TextFieldBase<?, String>>of(alternative, description, author, licence)
                .filter(field -> {
                    field.setInvalid(field.getValue().isBlank());
                    field.setErrorMessage(getTranslation("authoring.editor.field.required"));
                    return field.isInvalid();
                })
                .toList();
        if (empty.isEmpty()) {
            chosen.ifPresent(this::finish);
        } else {
            empty.getFirst().focus();
        }
    }

    private void finish(PictureField.Picture chosen) {
        reasons.removeAll();
        try {
            added.accept(
                    add.apply(new NewImage(
                            chosen.name(),
                            chosen.bytes(),
                            description.getValue(),
                            author.getValue(),
                            licence.getValue())),
                    alternative.getValue().strip());
        } catch (RefusedPackException refused) {
            picture.takeBack();
            reasons.add(new FindingsPanel(getTranslation("authoring.image.refused"), refused.problems()));
        } catch (NotWritableException refused) {
            description.setErrorMessage(getTranslation("authoring.not-writable"));
            description.setInvalid(true);
            description.focus();
        }
    }
}
