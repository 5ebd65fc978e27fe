package org.caseroom.journeys;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Where somebody writes in a case or a scenario. What is written there ends with a mark, so that one sees that it is
/// shown.
enum Slot {
    CASE_TITLE,
    CASE_BRIEF,
    CASE_DEBRIEF,
    TITLE,
    BRIEF,
    DEBRIEF,
    DRAW,
    DRAWN_WORD,
    GAUGE,
    UNIT,
    EVENT,
    HINDSIGHT,
    SCENE,
    SCENE_TEXT,
    SCENE_MORE,
    CHOICE,
    CHOICE_TOLD,
    CHOICE_WHY,
    OUTCOME_TOLD,
    PART,
    CAP,
    CAP_WHY,
    END,
    END_TEXT;

    /// How long a mark is, with the space before it.
    static final int LONGEST = 4;

    private String mark() {
        return "@%02d".formatted(ordinal());
    }

    /// The text with the mark, as a value of YAML.
    String says(String text) {
        return Payloads.inYaml(text + " " + mark());
    }

    /// Those of which nothing stands in a text.
    static Set<Slot> missingIn(String text) {
        return EnumSet.allOf(Slot.class).stream()
                .filter(slot -> !text.contains(slot.mark()))
                .collect(Collectors.toSet());
    }
}
