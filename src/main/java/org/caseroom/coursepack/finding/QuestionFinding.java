package org.caseroom.coursepack.finding;

import org.caseroom.question.RegionShape;

/// What may be wrong with a question and its key.
public sealed interface QuestionFinding extends Finding {

    /// The kinds of which exactly one item is right.
    enum OneRight {
        SINGLE_CHOICE,
        TRUE_FALSE,
        CLOZE
    }

    record OptionCount(int found, int least, int most) implements QuestionFinding {}

    record ItemCount(int found, int least, int most) implements QuestionFinding {}

    record OptionTwice(Quote option) implements QuestionFinding {}

    record ItemTwice(Quote item) implements QuestionFinding {}

    record AllOfTheAbove(Quote option) implements QuestionFinding {}

    record OrderGivenAway(Quote item) implements QuestionFinding {}

    record AcceptedTwice(Quote text, Quote earlier) implements QuestionFinding {}

    record OnlySigns(Quote text) implements QuestionFinding {}

    record UnknownMatch(String id, Near near) implements QuestionFinding {}

    record UnknownCategory(String id, Near near) implements QuestionFinding {}

    record UnknownColumn(String id, Near near) implements QuestionFinding {}

    record RegionNumbers(RegionShape.Outline shape, int found) implements QuestionFinding {}

    record RegionOutside() implements QuestionFinding {}

    record RegionsOverlap(String id) implements QuestionFinding {}

    /// It could not be graded, or everybody would know.
    sealed interface Question extends QuestionFinding {

        record NoneRight() implements Question {}

        record AllRight() implements Question {}

        record NotOneRight(int right, OneRight kind) implements Question {}

        record NegativeTolerance() implements Question {}

        /// @param mistake the number as it is written
        record MistakeWithinTolerance(String mistake, String answer) implements Question {}

        record MistakeAccepted(Quote mistake, Quote accepted) implements Question {}

        record OneMatch(String id) implements Question {}

        record OneCategory(String id) implements Question {}

        record OneColumn(String id) implements Question {}

        record NoRegionRight() implements Question {}

        record EveryRegionRight() implements Question {}

        record SeveralRegionsRight() implements Question {}

        record Unsound() implements Question {}
    }

    /// What may be wrong with the places of a text that have ids: gaps, and pieces to pick.
    sealed interface Place extends QuestionFinding {

        record Unknown(String id, Near near) implements Place {}

        record Twice(String id) implements Place {}

        record Missing(String id) implements Place {}
    }

    /// What may be wrong with how people are to mark a piece of work.
    sealed interface Rubric extends QuestionFinding {

        record Levels() implements Rubric {}

        record Length(int least, int most) implements Rubric {}

        record Second(Quote value) implements Rubric {}
    }

    /// What may be wrong where something is calculated from values that are drawn.
    sealed interface Formula extends QuestionFinding {

        record ValueName(Quote name) implements Formula {}

        record ValueTwice(String name) implements Formula {}

        record AmountTwice(String name) implements Formula {}

        record Steps(int most) implements Formula {}

        record NotShown(String name) implements Formula {}

        record UnknownValue(String name, Near near) implements Formula {}

        record UnknownFunction(String name, Near near) implements Formula {}

        record Unexpected(Quote sign) implements Formula {}

        record Incomplete() implements Formula {}

        record Arguments(String function) implements Formula {}

        record TooLarge() implements Formula {}

        /// @param amounts for which it divides by nothing
        record Undefined(Quote amounts) implements Formula {}

        record Unreadable(Quote result, Quote amounts) implements Formula {}

        record MistakeRight(Quote mistake, Quote amounts) implements Formula {}
    }
}
