package org.caseroom.learning.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.assessment.analysis.Choice;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.caseroom.question.Question;

/// What is counted of answers, and what there is to choose in a question. Options keep the ids that their author gave
/// them. The
/// names of items that are matched or put into order differ from attempt to attempt, so that only points are counted
/// there.
public final class CountedAnswers {

    /// What a statement was called. No option has such an id.
    public static final String TRUE = "=true";

    public static final String UNTRUE = "=untrue";

    private CountedAnswers() {}

    /// What is counted of an answer.
    static Set<String> of(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var options) ->
                options.stream().map(OptionId::value).collect(Collectors.toSet());
            case Answer.Judged(var value, var reason) ->
                Stream.concat(
                                value == null ? Stream.empty() : Stream.of(judged(value)),
                                reason == null ? Stream.empty() : Stream.of(reason.value()))
                        .collect(Collectors.toSet());
            case Answer.Number(var value) ->
                Set.of(new BigDecimal(value).stripTrailingZeros().toPlainString());
            case Answer.Text(var text) ->
                Set.of(text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
            case Answer.Blank _,
                    Answer.Matched _,
                    Answer.Ordered _,
                    Answer.Note _,
                    Answer.Essay _,
                    Answer.Files _,
                    Answer.Filled _ -> Set.of();
        };
    }

    /// What can be chosen; empty where something is written, matched or put into order.
    static List<Choice> choices(Question question) {
        return switch (question.explain(Answer.BLANK)) {
            case Explanation.Options(var options) -> choices(options, 0).toList();
            case Explanation.Judgement(var value, var reasons) ->
                Stream.concat(Stream.of(new Choice(TRUE, 0, value), new Choice(UNTRUE, 0, !value)), choices(reasons, 1))
                        .toList();
            case Explanation.Number _,
                    Explanation.Pairs _,
                    Explanation.Order _,
                    Explanation.Texts _,
                    Explanation.Gaps _,
                    Explanation.Marked _ -> List.of();
        };
    }

    /// What guessing reaches. Other kinds are corrected for chance when they are graded, or can't be guessed.
    static double guess(Question question) {
        return question instanceof Question.SingleChoice single
                ? 1.0 / single.options().size()
                : 0;
    }

    private static Stream<Choice> choices(List<Explanation.OptionNote> options, int set) {
        return options.stream().map(option -> new Choice(option.id().value(), set, option.correct()));
    }

    private static String judged(boolean value) {
        return value ? TRUE : UNTRUE;
    }
}
