package org.caseroom.learning;

import java.util.Locale;
import java.util.Optional;
import org.caseroom.identity.Actor;

/// Something that another feature invites to on the home page, below what one goes on with. Whichever feature has
/// something to offer says so here.
public interface Invitation {

    /// Empty where there is nothing for this person now.
    Optional<Card> to(Actor actor, Locale locale);

    /// What the page says, in the reader's words.
    ///
    /// @param name tells this card from others
    /// @param path where its one button leads
    record Card(String name, String label, String title, String text, String path, String action) {}
}
