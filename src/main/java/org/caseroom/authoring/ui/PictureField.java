package org.caseroom.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Optional;
import org.caseroom.uikit.RefusedFile;
import org.caseroom.uikit.UploadWords;
import org.jspecify.annotations.Nullable;

/// Takes a picture from the author's device, and says where none was chosen.
class PictureField extends Div {

    private static final int MOST_BYTES = 2 << 20;

    private final Upload upload = new Upload(this::take);
    private final Paragraph missing = new Paragraph();
    private transient volatile @Nullable Picture picture;

    /// A picture as it came.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Picture(String name, byte[] bytes) {}

    PictureField() {
        upload.setI18n(UploadWords.of(this));
        upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/webp", "image/svg+xml");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.addFileRemovedListener(_ -> picture = null);
        missing.addClassName("w-wrong");
        missing.getElement().setAttribute("role", "alert");
        add(upload, new RefusedFile(upload), missing);
    }

    /// The picture; where there is none, the field says so.
    Optional<Picture> chosen() {
        var chosen = Optional.ofNullable(picture);
        missing.setText(chosen.isEmpty() ? getTranslation("authoring.image.missing") : "");
        return chosen;
    }

    /// Lets go of a picture that was refused, so that another can be chosen.
    void takeBack() {
        upload.clearFileList();
        picture = null;
    }

    private void take(UploadEvent event) {
        try (var content = event.getInputStream()) {
            picture = new Picture(event.getFileName(), content.readNBytes(MOST_BYTES + 1));
        } catch (IOException broken) {
            picture = null;
        }
    }
}
