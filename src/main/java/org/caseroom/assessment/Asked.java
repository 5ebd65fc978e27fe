package org.caseroom.assessment;

import java.util.List;
import java.util.function.BiPredicate;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;

/// What an attempt may be answered with.
///
/// @param order what is asked one after the other; empty where that has no order
/// @param fitting whether an answer fits what was asked
record Asked(List<QuestionId> order, BiPredicate<QuestionId, Answer> fitting) {

    Asked {
        order = List.copyOf(order);
    }

    boolean accepts(QuestionId asked, Answer answer) {
        return fitting.test(asked, answer);
    }
}
