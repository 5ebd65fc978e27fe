package org.caseroom.question.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Prose;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final QuestionId USEFUL = new QuestionId("useful");
    private static final QuestionId CHANGE = new QuestionId("change");
    private static final Map<QuestionId, Reply> ONE =
            Map.of(USEFUL, new Reply.Rated(2), CHANGE, new Reply.Written("More cases."));
    private static final Map<QuestionId, Reply> OTHER =
            Map.of(USEFUL, new Reply.Rated(5), CHANGE, new Reply.Written("Less text."));

    @Test
    void theOrderOfRepliesLeavesNoTrace() {
        assertThat(Totals.NONE.plus(ONE).plus(OTHER))
                .isEqualTo(Totals.NONE.plus(OTHER).plus(ONE));
    }

    @Test
    void whatWasSaidTogetherLeavesNoTrace() {
        var swapped = Totals.NONE
                .plus(Map.of(USEFUL, new Reply.Rated(2), CHANGE, new Reply.Written("Less text.")))
                .plus(Map.of(USEFUL, new Reply.Rated(5), CHANGE, new Reply.Written("More cases.")));

        assertThat(Totals.NONE.plus(ONE).plus(OTHER)).isEqualTo(swapped);
    }

    @Test
    void whatWasLeftOutCountsForNothing() {
        var totals = Totals.NONE.plus(ONE).plus(Map.of(CHANGE, new Reply.Written("Nothing.")));

        assertThat(totals.people()).isEqualTo(2);
        assertThat(totals.replied(USEFUL)).isEqualTo(1);
        assertThat(totals.mean(new SurveyItem.Scale(USEFUL, Prose.NONE, "low", "high")))
                .isEqualTo(2);
        assertThat(totals.remarks(CHANGE)).isEqualTo(List.of("More cases.", "Nothing."));
    }
}
