package org.caseroom.assessment;

import java.util.List;
import java.util.Map;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.ShownQuestion;
import org.jspecify.annotations.Nullable;

/// What a browser gets of what an attempt was given: no key, no truth.
///
/// @param questions in the order shown; none where it is a case, whose tasks hold what is asked
/// @param caseFile null where it is no case
/// @param hints those that were taken, by task, as HTML
public record ShownVariant(
        List<ShownQuestion> questions, @Nullable ShownCase caseFile, Map<String, List<String>> hints) {

    static final ShownVariant NOTHING = new ShownVariant(List.of(), null, Map.of());
}
