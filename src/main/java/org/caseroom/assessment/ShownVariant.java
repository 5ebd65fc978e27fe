package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.scenario.Turn;
import org.caseroom.question.ShownQuestion;
import org.jspecify.annotations.Nullable;

/// What a browser gets of what an attempt was given: no key, no truth.
///
/// @param questions in the order shown; none where it is a case, whose tasks hold what is asked
/// @param caseFile null where it is no case
/// @param turn where the play stands; null where it is no scenario
/// @param hints those that were taken, by task, as HTML
public record ShownVariant(
        List<ShownQuestion> questions,
        @Nullable ShownCase caseFile,
        @Nullable Turn turn,
        Map<String, List<String>> hints) {

    static final ShownVariant NOTHING = new ShownVariant(List.of(), null, null, Map.of());

    /// Only the question at a place.
    ShownVariant only(int place) {
        return new ShownVariant(questions.stream().skip(place).limit(1).toList(), caseFile, turn, hints);
    }
}
