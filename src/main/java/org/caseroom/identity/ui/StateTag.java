package org.caseroom.identity.ui;

import com.vaadin.flow.component.UI;
import org.caseroom.identity.PersonState;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.uikit.Tag;

/// Whether somebody can sign in, in a word.
class StateTag extends Tag {

    StateTag(PersonState state) {
        super(
                word(state),
                switch (state) {
                    case ACTIVE -> Kind.GOOD;
                    case INVITED -> Kind.WARN;
                    case DISABLED -> Kind.BAD;
                });
    }

    static String word(PersonState state) {
        return UI.getCurrent().getTranslation("people.state." + StatusWords.word(state));
    }
}
