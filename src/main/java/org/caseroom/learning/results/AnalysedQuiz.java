package org.caseroom.learning.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseroom.assessment.analysis.QuestionFigures;
import org.caseroom.assessment.analysis.QuestionTime;
import org.caseroom.assessment.analysis.QuizFigures;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// A quiz, and how each of its questions did.
///
/// @param drawn whether participants get different questions
/// @param usual the seconds that half of the questions take; null where it can't be told
/// @param questions in the order of the quiz
public record AnalysedQuiz(
        String title,
        boolean drawn,
        QuizFigures figures,
        @Nullable Integer usual,
        List<AnalysedQuestion> questions) {

    public AnalysedQuiz {
        questions = List.copyOf(questions);
    }

    public Optional<AnalysedQuestion> of(QuestionId question) {
        return questions.stream().filter(each -> each.id().equals(question)).findFirst();
    }

    /// The questions in an order, those of which the figure can't be told last.
    public List<AnalysedQuestion> in(AnalysisFilter.Order order) {
        Comparator<@Nullable Double> known = Comparator.nullsLast(Comparator.naturalOrder());
        Comparator<AnalysedQuestion> by = switch (order) {
            case QUIZ -> Comparator.comparingInt(AnalysedQuestion::number);
            case FACILITY -> Comparator.comparing(each -> facility(each.shownFigures()), known);
            case DISCRIMINATION -> Comparator.comparing(each -> discrimination(each.shownFigures()), known);
            case TIME -> Comparator.comparing(each -> time(each.time()), known);
        };
        return questions.stream().sorted(by).toList();
    }

    private static @Nullable Double facility(@Nullable QuestionFigures figures) {
        return figures == null ? null : figures.facility();
    }

    private static @Nullable Double discrimination(@Nullable QuestionFigures figures) {
        return figures == null ? null : figures.discrimination();
    }

    private static @Nullable Double time(@Nullable QuestionTime time) {
        return time == null ? null : -(double) time.half();
    }
}
