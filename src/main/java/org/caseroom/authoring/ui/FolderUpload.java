package org.caseroom.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.Drafting;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.finding.ArchiveFinding;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.uikit.RefusedFile;
import org.jspecify.annotations.Nullable;

/// Begins a draft with a packed course folder. What is refused says why.
class FolderUpload extends Div {

    private static final int MOST_BYTES = 64 << 20;

    private final Div result = new Div();
    private final transient Drafting drafting;
    private final transient CurrentPerson person;
    private final SerializableConsumer<DraftId> open;
    private transient volatile @Nullable DraftId begun;
    private transient volatile List<Problem> reasons = List.of();

    FolderUpload(Drafting drafting, CurrentPerson person, SerializableConsumer<DraftId> open) {
        this.drafting = drafting;
        this.person = person;
        this.open = open;
        addClassName("cr-card");
        var upload = ArchiveUpload.of(MOST_BYTES, this::take, this::show);
        add(
                new H2(getTranslation("authoring.new.upload.title")),
                new Paragraph(getTranslation("authoring.new.upload.text")),
                upload,
                new RefusedFile(upload),
                result);
    }

    private void take(UploadEvent event) {
        begun = null;
        reasons = List.of();
        try (var archive = event.getInputStream()) {
            begun = drafting.upload(person.actor(), archive);
        } catch (RefusedPackException refused) {
            reasons = refused.problems();
        } catch (IOException broken) {
            reasons = List.of(Problem.ofFile("", new ArchiveFinding.Archive.Cut()));
        }
    }

    private void show() {
        result.removeAll();
        var draft = begun;
        if (draft != null) {
            open.accept(draft);
        } else if (!reasons.isEmpty()) {
            result.add(new FindingsPanel(getTranslation("authoring.new.upload.refused"), reasons));
        }
    }
}
