package org.caseroom.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.caseroom.authoring.Arranging;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.coursepack.source.NotWritableException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;

/// Does what the outline asks for, and shows the outline anew; what is new is opened.
class DraftActs implements OutlineActs {

    private final transient Arranging arranging;
    private final transient CurrentPerson person;
    private final transient DraftId draft;
    private final SerializableRunnable refresh;
    private final SerializableConsumer<String> open;
    private final SerializableConsumer<OutlineSpot> goOn;

    DraftActs(
            Arranging arranging,
            CurrentPerson person,
            DraftId draft,
            SerializableRunnable refresh,
            SerializableConsumer<String> open,
            SerializableConsumer<OutlineSpot> goOn) {
        this.arranging = arranging;
        this.person = person;
        this.draft = draft;
        this.refresh = refresh;
        this.open = open;
        this.goOn = goOn;
    }

    @Override
    public void addModule(String title) {
        open.accept(Ways.file(draft, arranging.addModule(actor(), draft, title)));
    }

    @Override
    public void addLesson(String module, String title) {
        open.accept(Ways.file(draft, arranging.addLesson(actor(), draft, module, title)));
    }

    @Override
    public void addQuiz(String module, String title) {
        open.accept(Ways.file(draft, arranging.addQuiz(actor(), draft, module, title)));
    }

    @Override
    public void addExercise(String module, String title) {
        open.accept(Ways.file(draft, arranging.addExercise(actor(), draft, module, title)));
    }

    @Override
    public void addAssignment(String module, String title) {
        open.accept(Ways.file(draft, arranging.addAssignment(actor(), draft, module, title)));
    }

    @Override
    public void addScenario(String module, String title) {
        open.accept(Ways.file(draft, arranging.addScenario(actor(), draft, module, title)));
    }

    @Override
    public void addGuide() {
        open.accept(Ways.file(draft, arranging.addGuide(actor(), draft)));
    }

    @Override
    public void addSurvey(String module, String title) {
        open.accept(Ways.file(draft, arranging.addSurvey(actor(), draft, module, title)));
    }

    @Override
    public void addGlossary() {
        open.accept(Ways.file(draft, arranging.addGlossary(actor(), draft)));
    }

    @Override
    public void rename(String path, String title) {
        arranging.rename(actor(), draft, path, title);
        refresh.run();
    }

    @Override
    public void move(String path, boolean up) {
        attempt(() -> arranging.move(actor(), draft, path, up));
    }

    @Override
    public void moveTo(String path, String module) {
        attempt(() -> arranging.moveTo(actor(), draft, path, module));
    }

    @Override
    public void addBank(String title) {
        open.accept(Ways.file(draft, arranging.addBank(actor(), draft, title)));
    }

    @Override
    public void goOn(OutlineSpot spot) {
        goOn.accept(spot);
    }

    @Override
    public void moveModule(String folder, boolean up) {
        attempt(() -> arranging.moveModule(actor(), draft, folder, up));
    }

    @Override
    public void remove(String path) {
        attempt(() -> arranging.remove(actor(), draft, path));
    }

    @Override
    public void removeModule(String folder) {
        attempt(() -> arranging.removeModule(actor(), draft, folder));
    }

    /// Somebody else may have been faster: then the outline as it is now says so.
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (DraftNotFoundException | NotWritableException refused) {
            Notification.show(UI.getCurrent().getTranslation("authoring.moved-meanwhile"))
                    .addThemeVariants(NotificationVariant.WARNING);
        }
        refresh.run();
    }

    private Actor actor() {
        return person.actor();
    }
}
