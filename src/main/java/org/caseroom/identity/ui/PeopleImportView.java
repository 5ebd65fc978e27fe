package org.caseroom.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.intake.ImportId;
import org.caseroom.identity.intake.ImportNotFoundException;
import org.caseroom.identity.intake.ImportState;
import org.caseroom.identity.intake.ImportWords;
import org.caseroom.identity.intake.ImportingPeople;
import org.caseroom.identity.intake.PeopleImport;
import org.caseroom.identity.intake.SignInSheets;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.uikit.FigureRow;
import org.caseroom.uikit.Meter;
import org.caseroom.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/// One import: what the check has found, how far the adding is, and what came of it. While it is at work the screen
/// looks again by itself; who closes it comes back to the same address.
@Route("people/import/:import")
@RolesAllowed("ADMINISTRATOR")
class PeopleImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LOOK_EVERY_MILLIS = 2_000;
    private static final int NEVER = -1;

    private final transient ImportingPeople importing;
    private final transient SignInSheets sheets;
    private final transient LinkDesk desk;
    private final transient ImportWords words;
    private final transient CurrentPerson person;
    private transient @Nullable PeopleImport shown;
    private @Nullable Registration looking;
    private int after;

    PeopleImportView(
            ImportingPeople importing, SignInSheets sheets, LinkDesk desk, ImportWords words, CurrentPerson person) {
        this.importing = importing;
        this.sheets = sheets;
        this.desk = desk;
        this.words = words;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        after = line(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .orElse(""));
        try {
            show(ImportId.of(event.getRouteParameters().get("import").orElse("")));
        } catch (IllegalArgumentException | ImportNotFoundException nothing) {
            throw new NotFoundException();
        }
    }

    private static int line(String text) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title", "title", title(shown));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        looking = event.getUI().addPollListener(_ -> look());
        poll(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
        }
        event.getUI().setPollInterval(NEVER);
        super.onDetach(event);
    }

    private void poll(UI ui) {
        var running = shown != null && shown.state() == ImportState.RUNNING;
        ui.setPollInterval(running ? LOOK_EVERY_MILLIS : NEVER);
    }

    /// Looks how far it is, while it is at work.
    private void look() {
        if (shown != null && shown.state() == ImportState.RUNNING) {
            show(shown.id());
        }
    }

    private void show(ImportId id) {
        var found = importing.find(person.actor(), id);
        shown = found;
        removeAll();
        add(header(found), figures(found));
        switch (found.state()) {
            case CHECKED -> add(checked(found));
            case RUNNING -> add(new Meter(found.share(), getTranslation("people.import.progress")), said("running"));
            case DONE -> add(done(found));
        }
        add(faulty(found));
        getUI().ifPresent(this::poll);
    }

    private String title(@Nullable PeopleImport found) {
        return found == null || found.fileName().isBlank() ? getTranslation("people.import.unnamed") : found.fileName();
    }

    private PageHeader header(PeopleImport found) {
        return new PageHeader(title(found))
                .withSubtitle(getTranslation("people.import.now." + StatusWords.word(found.state())))
                .withWayBack(new Anchor("people/import", getTranslation("people.import.title")));
    }

    private FigureRow figures(PeopleImport found) {
        var figures = new FigureRow().with(getTranslation("people.import.figure.rows"), figure(found.rows()));
        if (found.state() == ImportState.CHECKED) {
            figures.with(getTranslation("people.import.figure.ready"), figure(found.ready()));
        } else {
            figures.with(getTranslation("people.import.figure.added"), figure(found.added()));
        }
        return figures.with(getTranslation("people.import.figure.faulty"), figure(found.faulty()));
    }

    private String figure(int count) {
        return NumberFormat.getIntegerInstance(getLocale()).format(count);
    }

    private List<Component> checked(PeopleImport found) {
        var parts = new ArrayList<Component>();
        if (!found.ignored().isEmpty()) {
            parts.add(new Paragraph(
                    getTranslation("people.import.ignored", "columns", String.join(", ", found.ignored()))));
        }
        if (!importing.isOwn(person.actor(), found)) {
            return parts;
        }
        var actions = new Div();
        actions.addClassName("cr-actions");
        if (found.ready() > 0) {
            var start =
                    new Button(getTranslation("people.import.start", "count", found.ready()), _ -> start(found.id()));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(start);
        }
        actions.add(new Button(getTranslation("people.import.discard"), _ -> discard(found.id())));
        parts.add(said(found.ready() > 0 ? (found.faulty() > 0 ? "some" : "all") : "none"));
        parts.add(actions);
        return parts;
    }

    private void start(ImportId id) {
        if (tries(() -> importing.start(person.actor(), id))) {
            show(id);
        }
    }

    private void discard(ImportId id) {
        if (tries(() -> importing.discard(person.actor(), id))) {
            getUI().ifPresent(ui -> ui.navigate("people/import"));
        }
    }

    /// It may have been removed since it was shown.
    private boolean tries(Runnable act) {
        try {
            act.run();
            return true;
        } catch (ImportNotFoundException gone) {
            Told.trouble(getTranslation("people.refused.gone"));
            return false;
        }
    }

    private List<Component> done(PeopleImport found) {
        return found.added() == 0
                ? List.of()
                : List.of(
                        new SheetsPanel(found.added(), stack -> sheets.issue(person.actor(), found.id(), stack), desk));
    }

    private List<Component> faulty(PeopleImport found) {
        if (found.faulty() == 0 || found.state() == ImportState.RUNNING) {
            return List.of();
        }
        return List.of(
                new FaultyRowsPanel(found.id(), importing.faulty(person.actor(), found.id(), after), after > 0, words));
    }

    private Paragraph said(String what) {
        return new Paragraph(getTranslation("people.import.say." + what));
    }
}
