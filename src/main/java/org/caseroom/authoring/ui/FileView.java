package org.caseroom.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.caseroom.authoring.Arranging;
import org.caseroom.authoring.Draft;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.authoring.DraftOutline;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.Writing;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.PageHeader;
import tools.jackson.databind.json.JsonMapper;

/// One file of a draft, as a form and as text, with what participants will see of it.
@Route("writing/:draft/file/:path*")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class FileView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafting drafting;
    private final transient Arranging arranging;
    private final transient Writing writing;
    private final transient CurrentPerson person;
    private final transient Words words;
    private final transient JsonMapper json;
    private String title = "";

    FileView(
            Drafting drafting,
            Arranging arranging,
            Writing writing,
            CurrentPerson person,
            Words words,
            JsonMapper json) {
        this.drafting = drafting;
        this.arranging = arranging;
        this.writing = writing;
        this.person = person;
        this.words = words;
        this.json = json;
        addClassNames("cr-page", "w-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var parameters = event.getRouteParameters();
            var line = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("line")
                    .filter(text -> text.matches("\\d{1,6}"))
                    .map(Integer::parseInt)
                    .orElse(0);
            show(
                    drafting.find(person.actor(), Ways.draft(parameters)),
                    parameters.get("path").orElse(""),
                    line);
        } catch (DraftNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.page-title", "title", title);
    }

    private void show(Draft draft, String path, int line) {
        removeAll();
        var actor = person.actor();
        var file = writing.file(actor, draft.id(), path);
        add(
                header(draft, file.path()),
                new FileEditor(draft.id(), file.path(), line, actor, words, json)
                        .onTitleSaved(() -> callAnew(draft.id(), file.path())));
    }

    private PageHeader header(Draft draft, String path) {
        title = titleOf(arranging.outline(person.actor(), draft.id()), path);
        var place = new Span(path);
        place.addClassName("cr-mono");
        return new PageHeader(title)
                .withWayBack(new Anchor(Ways.draft(draft.id()), draft.title()))
                .withActions(place);
    }

    /// The house follows a title that was changed in the editor.
    private void callAnew(DraftId draft, String path) {
        try {
            replace(getComponentAt(0), header(drafting.find(person.actor(), draft), path));
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        } catch (DraftNotFoundException gone) {
            // Then the editor says so, and its author can still take their text.
        }
    }

    private String titleOf(DraftOutline outline, String path) {
        if (path.equals(DraftOutline.COURSE)) {
            return getTranslation("authoring.course-sheet");
        }
        for (var module : outline.modules()) {
            if (module.sheet().equals(path)) {
                return module.title();
            }
            for (var item : module.items()) {
                if (item.path().equals(path)) {
                    return item.title();
                }
            }
        }
        if (path.equals("glossary.yaml") || path.equals("media/media.yaml")) {
            return getTranslation(path.startsWith("media") ? "authoring.media" : "authoring.glossary");
        }
        if (path.equals("guide.md")) {
            return getTranslation("guide.open");
        }
        var name = path.substring(path.lastIndexOf('/') + 1);
        return outline.banks().contains(path)
                ? getTranslation("authoring.bank", "name", name.replace(".questions.yaml", ""))
                : name;
    }
}
