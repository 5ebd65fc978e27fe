package org.caseroom.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.Outline;
import org.caseroom.learning.Outlines;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.Player;
import org.jspecify.annotations.Nullable;

/// The player in the house. What is read and answered in it goes to the server without Flow.
@Route("learn-in/:run/:activity?")
@PermitAll
class PlayerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Outlines outlines;
    private final transient CurrentPerson person;
    private final transient Words words;
    private @Nullable Player player;
    private String shown = "";
    private String title = "";

    PlayerView(Outlines outlines, CurrentPerson person, Words words) {
        this.outlines = outlines;
        this.person = person;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var parameters = event.getRouteParameters();
            var run = RunId.of(parameters.get("run").orElse(""));
            show(
                    outlines.of(person.actor(), run),
                    parameters.get("activity").map(Slug::new).orElse(null));
        } catch (IllegalArgumentException | PlaceNotFoundException nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.page-title", "title", title);
    }

    private void show(Outline outline, @Nullable Slug wanted) {
        var activity = outline.activity(wanted == null ? outline.continueAt() : wanted);
        title = activity.title();
        var run = outline.run().toString();
        if (player == null || !shown.equals(run)) {
            removeAll();
            player = new Player(run, getLocale(), person.actor().person().toString(), words.version());
            shown = run;
            add(player);
        }
        player.show(activity.id().value());
    }
}
