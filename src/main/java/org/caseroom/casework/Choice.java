package org.caseroom.casework;

import org.caseroom.question.OptionId;

/// Something that can be picked, marked, sorted or ranked.
///
/// @param why what is said of it after the submit
public record Choice(OptionId id, Said text, Said why) {

    public Choice(String id, Said text, Said why) {
        this(new OptionId(id), text, why);
    }
}
