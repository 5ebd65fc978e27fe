package org.caseroom.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /// @param reason the letter of the right reason
    public static TrueFalse trueFalse(boolean key, int reasons, char reason) {
        return new TrueFalse(
                new QuestionId("statement"),
                TEACHING,
                1,
                new Prose("<p>?</p>"),
                key,
                options(reasons, String.valueOf(reason)));
    }

    /// Items `1`, `2`, `3` and so on on the left; on the right `a`, `b`, `c` and so on.
    ///
    /// @param matches for each item on the left the letter that it goes with
    /// @param right how many there are on the right
    public static Matching matching(String matches, int right) {
        return new Matching(
                new QuestionId("matching"),
                TEACHING,
                1,
                new Prose("<p>?</p>"),
                IntStream.range(0, matches.length())
                        .mapToObj(index -> new Matching.Left(
                                new OptionId(String.valueOf(index + 1)),
                                new Prose("left " + (index + 1)),
                                new OptionId(String.valueOf(matches.charAt(index))),
                                new Prose("<p>why " + (index + 1) + "</p>")))
                        .toList(),
                letters(right)
                        .map(letter -> new Matching.Right(new OptionId(letter), new Prose("right " + letter)))
                        .toList());
    }

    /// The same as a [Matching], sorted into categories.
    public static Categorize categorize(String matches, int categories) {
        var same = matching(matches, categories);
        return new Categorize(
                new QuestionId("categorize"), TEACHING, 1, new Prose("<p>?</p>"), same.left(), same.right());
    }

    /// The same as a [Matching], in rows and columns.
    public static Matrix matrix(String matches, int columns) {
        var same = matching(matches, columns);
        return new Matrix(new QuestionId("matrix"), TEACHING, 1, new Prose("<p>?</p>"), same.left(), same.right());
    }

    /// As many regions as there are letters, one below the other, called `a`, `b`, `c` and so on.
    ///
    /// @param key the letters of the right ones
    public static Hotspot hotspot(boolean single, int regions, String key) {
        return new Hotspot(
                new QuestionId("hotspot"),
                TEACHING,
                1,
                new Prose("<p>?</p>"),
                new Hotspot.Picture("media/" + "0".repeat(64), 640, 480, "A desk", new Prose("<p>A desk.</p>")),
                single,
                IntStream.range(0, regions)
                        .mapToObj(index -> new Hotspot.Region(
                                options(regions, key).get(index),
                                new RegionShape(RegionShape.Outline.RECTANGLE, List.of(10.0, 10.0 * index, 5.0, 5.0))))
                        .toList());
    }

    /// @param key the letters of the items in their right order
    public static Ordering ordering(String key) {
        return new Ordering(
                new QuestionId("order"),
                TEACHING,
                1,
                new Prose("<p>?</p>"),
                key.chars()
                        .mapToObj(Character::toString)
                        .map(letter -> new Ordering.Step(new OptionId(letter), new Prose("item " + letter), Prose.NONE))
                        .toList(),
                key.chars().mapToObj(Character::toString).map(OptionId::new).toList(),
                new Prose("<p>why</p>"));
    }

    public static ShortText shortText(ShortText.Accents accents, String mistake, String... accepted) {
        return new ShortText(
                new QuestionId("text"),
                TEACHING,
                1,
                new Prose("<p>?</p>"),
                List.of(accepted),
                accents,
                new Prose("<p>why</p>"),
                List.of(new ShortText.Slip(mistake, new Prose("<p>slip</p>"))));
    }

    private static Stream<String> letters(int count) {
        return IntStream.range(0, count).mapToObj(index -> String.valueOf((char) ('a' + index)));
    }

    private static List<Option> options(int count, String key) {
        return letters(count)
                .map(letter -> new Option(
                        new OptionId(letter),
                        new Prose(letter),
                        key.contains(letter),
                        new Prose("<p>why " + letter + "</p>")))
                .toList();
    }
}
