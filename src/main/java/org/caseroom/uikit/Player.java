package org.caseroom.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Locale;

/// The Java side of the player: says what is to be shown. What happens in it, it tells the server itself.
@Tag("caseroom-player")
public class Player extends Component {

    private static final String MODULE = "context://app/player.js";

    /// @param run the run's id
    /// @param person the id of who is signed in
    /// @param wordsVersion names the words that the player is to say
    public Player(String run, Locale locale, String person, String wordsVersion) {
        this(locale, person, wordsVersion);
        getElement().setAttribute("run", run);
    }

    private Player(Locale locale, String person, String wordsVersion) {
        getElement()
                .setAttribute("host", "flow")
                .setAttribute("person", person)
                .setAttribute("words-version", wordsVersion)
                .setAttribute("locale", locale.toLanguageTag());
    }

    /// The player where one practises what was missed, in whatever run.
    public static Player practising(Locale locale, String person, String wordsVersion) {
        var player = new Player(locale, person, wordsVersion);
        player.getElement().setAttribute("practice", true);
        return player;
    }

    /// Shows an activity of the run.
    public void show(String activity) {
        getElement().setAttribute("activity", activity);
        // The attribute does not know where the reader has gone since, so the property is set whatever it was.
        getElement().executeJs("this.activity = $0", activity);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().setAttribute("base", contextPath() + "/");
        attached.getUI().getPage().addJsModule(MODULE);
    }

    private static String contextPath() {
        return java.util.Objects.requireNonNull(
                        com.vaadin.flow.server.VaadinService.getCurrentRequest(), "attached outside a request")
                .getContextPath();
    }
}
