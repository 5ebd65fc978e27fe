package org.caseroom.question;

import org.caseroom.shared.Prose;
import org.mapstruct.Mapper;
import org.mapstruct.SubclassExhaustiveStrategy;
import org.mapstruct.SubclassMapping;

/// What a browser may see of a question. A new field or kind does not compile until somebody decides.
@Mapper(subclassExhaustiveStrategy = SubclassExhaustiveStrategy.COMPILE_ERROR)
public interface Showing {

    @SubclassMapping(source = Question.SingleChoice.class, target = ShownQuestion.SingleChoice.class)
    @SubclassMapping(source = Question.MultipleChoice.class, target = ShownQuestion.MultipleChoice.class)
    @SubclassMapping(source = Question.Numeric.class, target = ShownQuestion.Numeric.class)
    ShownQuestion show(Question question);

    ShownQuestion.ShownOption show(Option option);

    default String text(QuestionId id) {
        return id.value();
    }

    default String text(OptionId id) {
        return id.value();
    }

    default String text(Prose prose) {
        return prose.html();
    }
}
