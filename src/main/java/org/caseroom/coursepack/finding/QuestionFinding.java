package org.caseroom.coursepack.finding;

import org.caseroom.question.RegionShape;

/// What may be wrong with a question and its key.
public sealed interface QuestionFinding extends Finding {

    /// The kinds of which exactly one item is right.
    enum OneRight {
        SINGLE_CHOICE,
        TRUE_FALSE
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
}
