package org.caseroom.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import org.caseroom.authoring.KeepingOverlays;
import org.caseroom.authoring.OverlayNotFoundException;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.Reading;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.finding.ArchiveFinding;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.RefusedFile;

/// Takes a packed overlay for an organization. What does not fit is said, and changes nothing.
class OverlayUpload extends Div {

    private static final int MOST_BYTES = 4 << 20;

    private final Div result = new Div();
    private final transient KeepingOverlays keeping;
    private final transient CurrentPerson person;
    private final transient Slug course;
    private final transient OrganizationId organization;
    private final SerializableRunnable added;
    private transient volatile List<Problem> reasons = List.of();
    private volatile boolean isAdded;

    OverlayUpload(
            KeepingOverlays keeping,
            CurrentPerson person,
            Slug course,
            OrganizationId organization,
            String title,
            SerializableRunnable added) {
        this.keeping = keeping;
        this.person = person;
        this.course = course;
        this.organization = organization;
        this.added = added;
        addClassName("cr-card");
        var upload = new ArchiveUpload(MOST_BYTES, this::take, this::show);
        add(
                new H2(title),
                new Paragraph(getTranslation("overlay.upload.text")),
                upload,
                new RefusedFile(upload),
                result);
    }

    private void take(UploadEvent event) {
        try (var archive = event.getInputStream()) {
            var reading = keeping.add(person.actor(), course, organization, archive);
            isAdded = reading instanceof Reading.Sound;
            reasons = reading.problems();
        } catch (RefusedPackException refused) {
            refuse(refused.problems());
        } catch (IOException | OverlayNotFoundException broken) {
            refuse(List.of(Problem.ofFile("", new ArchiveFinding.Archive.Cut())));
        }
    }

    private void refuse(List<Problem> problems) {
        isAdded = false;
        reasons = problems;
    }

    private void show() {
        result.removeAll();
        if (isAdded) {
            added.run();
        } else if (!reasons.isEmpty()) {
            result.add(new FindingsPanel(getTranslation("overlay.upload.refused"), reasons));
        }
    }
}
