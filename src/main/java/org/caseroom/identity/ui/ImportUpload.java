package org.caseroom.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Map;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.intake.ImportId;
import org.caseroom.identity.intake.ImportingPeople;
import org.caseroom.identity.intake.UnreadableFileException;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.uikit.RefusedFile;
import org.caseroom.uikit.UploadWords;
import org.jspecify.annotations.Nullable;

/// Takes a file of people and has it checked. What can't be read at all says why, here.
class ImportUpload extends Div {

    private final Div result = new Div();
    private final transient ImportingPeople importing;
    private final transient CurrentPerson person;
    private final SerializableConsumer<ImportId> open;
    private transient volatile @Nullable ImportId checked;
    private transient volatile @Nullable String trouble;

    ImportUpload(ImportingPeople importing, CurrentPerson person, SerializableConsumer<ImportId> open) {
        this.importing = importing;
        this.person = person;
        this.open = open;
        result.getElement().setAttribute("role", "alert");
        var upload = new Upload(this::take);
        var said = UploadWords.of(this);
        said.getError().setIncorrectFileType(getTranslation("people.import.not-csv"));
        upload.setI18n(said);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ImportingPeople.MOST_BYTES);
        upload.getElement().addEventListener("upload-success", _ -> {
            show();
            upload.clearFileList();
        });
        add(upload, new RefusedFile(upload), result);
    }

    void take(UploadEvent event) {
        checked = null;
        trouble = null;
        try (var file = event.getInputStream()) {
            checked = importing.check(person.actor(), event.getFileName(), file).id();
        } catch (UnreadableFileException unreadable) {
            trouble = getTranslation(
                    "people.import.unreadable." + StatusWords.word(unreadable.reason()),
                    Map.of("details", String.join(", ", unreadable.details()), "most", ImportingPeople.MOST_ROWS));
        } catch (IOException broken) {
            trouble = getTranslation("uikit.upload.failed");
        }
    }

    private void show() {
        result.removeAll();
        var id = checked;
        var why = trouble;
        if (id != null) {
            open.accept(id);
        } else if (why != null) {
            var notice = new Div(new Paragraph(why));
            notice.addClassName("notice");
            notice.getElement().setAttribute("data-kind", "bad");
            result.add(notice);
        }
    }
}
