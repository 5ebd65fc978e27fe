package org.caseroom.identity.ui;

import com.vaadin.flow.component.UI;
import java.util.Map;
import org.caseroom.identity.KeptOrganization;

/// How many people a list of an organization shows: those of the whole branch, and how many of them belong to it alone.
final class HeadCount {

    private HeadCount() {}

    static String of(KeptOrganization kept) {
        return kept.people() == kept.branch()
                ? say("people.count", Map.of("count", kept.people()))
                : say("organizations.people", Map.of("branch", kept.branch(), "directly", kept.people()));
    }

    private static String say(String key, Map<String, ?> arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
