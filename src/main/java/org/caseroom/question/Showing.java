package org.caseroom.question;

import java.util.List;
import org.caseroom.shared.Prose;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.SubclassExhaustiveStrategy;
import org.mapstruct.SubclassMapping;

/// What a browser may see of a question. A new field or kind does not compile until somebody decides.
@Mapper(subclassExhaustiveStrategy = SubclassExhaustiveStrategy.COMPILE_ERROR)
public interface Showing {

    @SubclassMapping(source = Question.SingleChoice.class, target = ShownQuestion.SingleChoice.class)
    @SubclassMapping(source = Question.MultipleChoice.class, target = ShownQuestion.MultipleChoice.class)
    @SubclassMapping(source = Question.Numeric.class, target = ShownQuestion.Numeric.class)
    @SubclassMapping(source = TrueFalse.class, target = ShownQuestion.TrueFalse.class)
    @SubclassMapping(source = Matching.class, target = ShownQuestion.Matching.class)
    @SubclassMapping(source = Ordering.class, target = ShownQuestion.Ordering.class)
    @SubclassMapping(source = ShortText.class, target = ShownQuestion.ShortText.class)
    @SubclassMapping(source = Categorize.class, target = ShownQuestion.Categorize.class)
    @SubclassMapping(source = Matrix.class, target = ShownQuestion.Matrix.class)
    @SubclassMapping(source = Hotspot.class, target = ShownQuestion.Hotspot.class)
    @SubclassMapping(source = Calculated.class, target = ShownQuestion.Numeric.class)
    @SubclassMapping(source = Cloze.class, target = ShownQuestion.Cloze.class)
    @SubclassMapping(source = Highlight.class, target = ShownQuestion.Highlight.class)
    @SubclassMapping(source = Essay.class, target = ShownQuestion.Essay.class)
    @SubclassMapping(source = Upload.class, target = ShownQuestion.Upload.class)
    ShownQuestion show(Question question);

    @Mapping(target = "form", constant = "WORDS")
    ShownQuestion.ShortText show(ShortText question);

    default ShownQuestion.Essay show(Essay question) {
        return new ShownQuestion.Essay(
                question.id().value(),
                question.prompt().html(),
                question.points(),
                question.minWords(),
                question.maxWords(),
                question.rubric().criteria().stream().map(this::show).toList());
    }

    default ShownQuestion.Upload show(Upload question) {
        return new ShownQuestion.Upload(
                question.id().value(),
                question.prompt().html(),
                question.points(),
                question.types(),
                question.largest(),
                question.files(),
                question.marking().anonymous(),
                question.rubric().criteria().stream().map(this::show).toList());
    }

    ShownQuestion.ShownCriterion show(Rubric.Criterion criterion);

    ShownQuestion.ShownOption show(Option option);

    @Mapping(target = "id", source = "shownAs")
    ShownQuestion.ShownOption show(Matching.Left item);

    @Mapping(target = "id", source = "shownAs")
    ShownQuestion.ShownOption show(Matching.Right item);

    @Mapping(target = "id", source = "shownAs")
    ShownQuestion.ShownOption show(Ordering.Step item);

    @Mapping(target = "id", source = "option.id")
    @Mapping(target = "text", source = "option.text")
    @Mapping(target = "outline", source = "shape.outline")
    @Mapping(target = "at", source = "shape.at")
    ShownQuestion.ShownRegion show(Hotspot.Region region);

    @Mapping(target = "id", source = "shownAs")
    ShownQuestion.ShownOption show(Gap.Offer item);

    default ShownQuestion.ShownGap show(Gap gap) {
        var name = gap.shownAs().value();
        return switch (gap) {
            case Gap.Choice choice ->
                new ShownQuestion.ShownGap(
                        name,
                        ShownQuestion.ShownGap.GapForm.CHOICE,
                        choice.options().stream().map(this::show).toList(),
                        null);
            case Gap.Word _ -> new ShownQuestion.ShownGap(name, ShownQuestion.ShownGap.GapForm.WORD, List.of(), null);
            case Gap.Figure figure ->
                new ShownQuestion.ShownGap(name, ShownQuestion.ShownGap.GapForm.NUMBER, List.of(), figure.unit());
        };
    }

    default ShownQuestion.ShownPiece show(Highlight.Piece piece) {
        var mark = piece.mark();
        return new ShownQuestion.ShownPiece(mark == null ? null : text(mark.shownAs()), piece.text());
    }

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
