package org.caseroom.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// Questions for tests in which something stands in a running text: gaps, pieces to pick, values of one's own.
public final class SamplePassages {

    private static final Teaching TEACHING =
            new Teaching(1, Set.of(), new Slug("objective"), new Slug("lesson"), Set.of());
    private static final Prose WHY = new Prose("<p>why</p>");

    private SamplePassages() {}

    /// What share of a loss is left: two values, a formula, and the share that is gone as a mistake.
    public static Calculated calculated() {
        return calculated(
                "round(kept * 100 / loss, 1)",
                new Calculated.Tolerance(new BigDecimal("0.1"), false),
                "round((loss - kept) * 100 / loss, 1)");
    }

    public static Calculated calculated(String answer, Calculated.Tolerance tolerance, String mistake) {
        return new Calculated(
                new QuestionId("own-values"),
                TEACHING,
                1,
                new Prose("<p>Of {loss} EUR, {kept} are left.</p>"),
                List.of(
                        new Quantity.Range("loss", new BigDecimal("12000"), new BigDecimal("500"), 17),
                        new Quantity.Among("kept", List.of(new BigDecimal("1250"), new BigDecimal("2750.50")))),
                Formula.of(answer),
                tolerance,
                "%",
                new Prose("<p>{kept} of {loss} is {answer}.</p>"),
                List.of(new Calculated.Slip(Formula.of(mistake), new Prose("<p>not {answer}</p>"))),
                Locale.ENGLISH);
    }

    /// A choice of three, a word and a number.
    public static Cloze cloze() {
        return new Cloze(
                new QuestionId("gaps"),
                TEACHING,
                1,
                new Prose("<p>?</p>"),
                List.of("The ", " asks for a ", " within ", " hours."),
                List.of(
                        choice(1, 3),
                        new Gap.Word(
                                new OptionId("asked"),
                                new OptionId("g2"),
                                List.of("recall", "a recall"),
                                ShortText.Accents.KEEP,
                                WHY),
                        new Gap.Figure(
                                new OptionId("hours"),
                                new OptionId("g3"),
                                new BigDecimal("24"),
                                BigDecimal.ONE,
                                "h",
                                WHY)));
    }

    /// Choices alone, which is what can be guessed.
    ///
    /// @param options how many can be chosen in each gap
    public static Cloze choices(int... options) {
        return new Cloze(
                new QuestionId("choices"),
                TEACHING,
                1,
                new Prose("<p>?</p>"),
                IntStream.rangeClosed(0, options.length)
                        .mapToObj(place -> " text " + place + " ")
                        .toList(),
                IntStream.range(0, options.length)
                        .<Gap>mapToObj(place -> choice(place + 1, options[place]))
                        .toList());
    }

    /// A text of pieces with words between them.
    ///
    /// @param key for each piece whether it is right: `+` or `-`
    public static Highlight highlight(String key) {
        var passage = new ArrayList<Highlight.Piece>();
        for (var place = 0; place < key.length(); place++) {
            passage.add(new Highlight.Piece("before " + place + " ", null));
            passage.add(new Highlight.Piece(
                    "piece " + place,
                    new Highlight.Mark(
                            new OptionId("flag-" + place),
                            new OptionId("p" + (place + 1)),
                            key.charAt(place) == '+',
                            new Prose("<p>why " + place + "</p>"))));
        }
        return new Highlight(new QuestionId("pieces"), TEACHING, 1, new Prose("<p>?</p>"), passage);
    }

    private static Gap.Choice choice(int place, int options) {
        return new Gap.Choice(
                new OptionId("choice-" + place),
                new OptionId("g" + place),
                IntStream.range(0, options)
                        .mapToObj(option -> new Gap.Offer(
                                new OptionId(option == 0 ? "right" : "wrong-" + option),
                                new Prose("choice " + option),
                                option == 0))
                        .toList(),
                WHY);
    }
}
