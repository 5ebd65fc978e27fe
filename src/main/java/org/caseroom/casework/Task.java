package org.caseroom.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Score;

/// Something that is to be found out in a case. Holds the truth, so it never leaves the server; what a browser gets is
/// asked and answered as a question is.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Picking.class, name = "PICKING"),
    @JsonSubTypes.Type(value = Marking.class, name = "MARKING"),
    @JsonSubTypes.Type(value = Sorting.class, name = "SORTING"),
    @JsonSubTypes.Type(value = Ranking.class, name = "RANKING"),
    @JsonSubTypes.Type(value = Amount.class, name = "AMOUNT"),
    @JsonSubTypes.Type(value = Entry.class, name = "ENTRY")
})
public sealed interface Task permits Picking, Marking, Sorting, Ranking, Amount, Entry {

    Head head();

    /// What every task has.
    ///
    /// @param points what a full answer is worth
    /// @param evidence the piece of evidence that it is worked on; empty if no single one is
    /// @param hints bought one after the other
    record Head(QuestionId id, int points, Said prompt, String evidence, List<Said> hints) {

        public Head {
            hints = List.copyOf(hints);
            if (points < 1) {
                throw new IllegalArgumentException("Task %s is worth nothing.".formatted(id));
            }
        }

        public static Head of(String id, int points, Said prompt, String evidence, Said... hints) {
            return new Head(new QuestionId(id), points, prompt, evidence, List.of(hints));
        }
    }

    /// The score of an answer, 0 to 1, corrected for chance. Total: any answer of any shape has a score.
    Score grade(Answer answer);

    /// Why the answer was right or wrong. For after the submit only: it gives the truth away.
    Explanation explain(Answer answer, Speaker speaker);

    /// Whether the answer has the shape of this task and speaks of what was shown.
    boolean accepts(Answer answer);

    ShownQuestion shown(Speaker speaker);

    /// The answer that scores 1.
    @JsonIgnore
    Answer solution();

    default QuestionId id() {
        return head().id();
    }
}
