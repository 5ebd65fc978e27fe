package org.caseroom.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.stream.Stream;
import org.caseroom.authoring.NewImage;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.source.NotWritableException;
import org.caseroom.uikit.RefusedFile;
import org.caseroom.uikit.UploadWords;
import org.jspecify.annotations.Nullable;

/// An image and what has to be said about it.
class ImageForm extends Div {

    private static final int MOST_BYTES = 2 << 20;

    private final Upload upload;
    private final TextField alternative = new TextField();
    private final TextArea description = new TextArea();
    private final TextField author = new TextField();
    private final TextField licence = new TextField();
    private final Paragraph missing = new Paragraph();
    private final Div reasons = new Div();
    private final SerializableFunction<NewImage, String> add;
    private final SerializableBiConsumer<String, String> added;
    private transient volatile @Nullable Picture picture;

    private record Picture(String name, byte[] bytes) {}

    /// @param add gives the path of the image
    /// @param added takes the path and the alternative text
    ImageForm(String name, SerializableFunction<NewImage, String> add, SerializableBiConsumer<String, String> added) {
        this.add = add;
        this.added = added;
        addClassNames("cr-card", "w-image-form");
        upload = new Upload(this::take);
        upload.setI18n(UploadWords.of(this));
        upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/webp", "image/svg+xml");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.addFileRemovedListener(_ -> picture = null);
        field(alternative, "authoring.image.alternative", 200);
        alternative.setHelperText(getTranslation("authoring.image.alternative.help"));
        field(description, "authoring.image.description", 4_000);
        description.setHelperText(getTranslation("authoring.image.description.help"));
        field(author, "authoring.image.author", 120);
        author.setValue(name);
        field(licence, "authoring.editor.licence", 60);
        licence.setValue("CC-BY-4.0");
        missing.addClassName("w-wrong");
        missing.getElement().setAttribute("role", "alert");
        var button = new Button(getTranslation("authoring.image.add"), _ -> finish());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(upload, new RefusedFile(upload), missing, alternative, description, author, licence, reasons, button);
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

    private void take(UploadEvent event) {
        try (var content = event.getInputStream()) {
            picture = new Picture(event.getFileName(), content.readNBytes(MOST_BYTES + 1));
        } catch (IOException broken) {
            picture = null;
        }
    }

    private void finish() {
        var chosen = picture;
        missing.setText(chosen == null ? getTranslation("authoring.image.missing") : "");
        var empty = Stream.of(alternative, description, author, licence)
                .filter(field -> {
                    field.setInvalid(field.getValue().isBlank());
                    field.setErrorMessage(getTranslation("authoring.editor.field.required"));
                    return field.isInvalid();
                })
                .count();
        if (chosen != null && empty == 0) {
            finish(chosen);
        }
    }

    private void finish(Picture chosen) {
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
            upload.clearFileList(); // so that another can be chosen
            picture = null;
            reasons.add(new FindingsPanel(getTranslation("authoring.image.refused"), refused.problems()));
        } catch (NotWritableException refused) {
            description.setErrorMessage(getTranslation("authoring.not-writable"));
            description.setInvalid(true);
        }
    }
}
