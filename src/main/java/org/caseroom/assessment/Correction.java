package org.caseroom.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.caseroom.question.Answer;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;

/// What is graded otherwise than by the key with which an attempt was drawn.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "correction")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.NewKey.class, name = "NEW_KEY"),
    @JsonSubTypes.Type(value = Correction.Accepted.class, name = "ACCEPTED"),
    @JsonSubTypes.Type(value = Correction.Voided.class, name = "VOIDED")
})
public sealed interface Correction {

    QuestionId question();

    /// The question is graded by its key and its rules in a later version of the course, where it was shown as it
    /// is there.
    record NewKey(Question as) implements Correction {

        @Override
        public QuestionId question() {
            return as.id();
        }
    }

    /// An answer is right as well.
    record Accepted(QuestionId question, Answer answer) implements Correction {}

    /// The question counts for nobody, neither in what was reached nor in what could be.
    record Voided(QuestionId question) implements Correction {}
}
