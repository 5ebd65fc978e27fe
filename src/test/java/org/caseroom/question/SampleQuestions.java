package org.caseroom.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// Questions for tests. Their options are called `a`, `b`, `c` and so on.
public final class SampleQuestions {

    private static final Teaching TEACHING =
            new Teaching(1, Set.of(), new Slug("objective"), new Slug("lesson"), Set.of());

    private SampleQuestions() {}

    /// @param key the letter of the right option
    public static Question.SingleChoice single(String id, int options, char key) {
        return new Question.SingleChoice(
                new QuestionId(id), TEACHING, 1, new Prose("<p>?</p>"), options(options, String.valueOf(key)));
    }

    /// @param key the letters of the right options
    public static Question.MultipleChoice multiple(String id, int options, String key) {
        return new Question.MultipleChoice(
                new QuestionId(id), TEACHING, 1, new Prose("<p>?</p>"), options(options, key));
    }

    public static Question.Numeric numeric(String key, String tolerance, String mistake) {
        return new Question.Numeric(
                new QuestionId("number"),
                TEACHING,
                1,
                new Prose("<p>?</p>"),
                new BigDecimal(key),
                new BigDecimal(tolerance),
                "%",
                new Prose("<p>why</p>"),
                List.of(new Question.Mistake(new BigDecimal(mistake), new Prose("<p>slip</p>"))));
    }

    private static List<Option> options(int count, String key) {
        return IntStream.range(0, count)
                .mapToObj(index -> String.valueOf((char) ('a' + index)))
                .map(letter -> new Option(
                        new OptionId(letter),
                        new Prose(letter),
                        key.contains(letter),
                        new Prose("<p>why " + letter + "</p>")))
                .toList();
    }
}
