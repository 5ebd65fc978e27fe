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
import org.caseroom.coursepack.NationalOverlay;
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
    private transient volatile Taken taken = new Taken.Refused(List.of());

    /// What became of a folder.
    private sealed interface Taken {

        record Added() implements Taken {}

        record Refused(List<Problem> problems) implements Taken {}

        /// The course or the organization is not there any more, or not for this person.
        record Nowhere() implements Taken {}
    }

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
        var upload = ArchiveUpload.of(MOST_BYTES, this::take, this::show);
        add(
                new H2(title),
                new Paragraph(getTranslation("overlay.upload.text")),
                upload,
                new RefusedFile(upload),
                result);
    }

    private void take(UploadEvent event) {
        taken = read(event);
    }

    private Taken read(UploadEvent event) {
        try (var archive = event.getInputStream()) {
            return switch (keeping.add(person.actor(), course, organization, archive)) {
                case Reading.Sound<NationalOverlay> _ -> new Taken.Added();
                case Reading.Unsound<NationalOverlay>(var problems) -> new Taken.Refused(problems);
            };
        } catch (RefusedPackException refused) {
            return new Taken.Refused(refused.problems());
        } catch (OverlayNotFoundException gone) {
            return new Taken.Nowhere();
        } catch (IOException broken) {
            return new Taken.Refused(List.of(Problem.ofFile("", new ArchiveFinding.Archive.Cut())));
        }
    }

    private void show() {
        result.removeAll();
        switch (taken) {
            case Taken.Added() -> added.run();
            case Taken.Refused(var problems) ->
                result.add(new FindingsPanel(getTranslation("overlay.upload.refused"), problems));
            case Taken.Nowhere() -> result.add(nowhere());
        }
    }

    private Paragraph nowhere() {
        var notice = new Paragraph(getTranslation("overlay.upload.nowhere"));
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
