package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Calculated;
import org.caseroom.question.Formula;
import org.caseroom.question.Quantity;
import org.caseroom.question.Question;
import org.caseroom.question.UnreadableFormulaException;
import org.caseroom.shared.Prose;

/// Reads what is drawn for each attempt, and how the answer is calculated from it.
final class CalculatedReader {

    /// The place of the answer itself, in what explains it.
    private static final String ANSWER = "answer";

    private final Problems problems;
    private final InlineMarkdown prose;
    private final Locale language;

    CalculatedReader(Locale language, Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
        this.language = language;
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var before = problems.errors();
        var values = new QuantityReader(problems).read(map.get("values"));
        var names = new HashSet<>(values.stream().map(Quantity::name).toList());
        var areRead = problems.errors() == before;
        map.find("prompt").ifPresent(prompt -> requireShown(prompt, names, areRead));
        var known = areRead ? names : Set.<String>of();
        var answer = formula(map.get("answer"), known);
        var tolerance = tolerance(map.get("tolerance"));
        var unit = map.find("unit").map(value -> value.text(20)).orElse(null);
        var why = why(map, known);
        var mistakes = new ArrayList<Optional<Calculated.Slip>>();
        var written = new ArrayList<YamlValue>();
        for (var mistake : map.find("mistakes").map(YamlValue::list).orElse(List.of())) {
            var slip = mistake.map(QuestionReader.MISTAKE_KEYS);
            written.add(slip.get("value"));
            var reason = why(slip, known);
            mistakes.add(formula(written.getLast(), known).map(formula -> new Calculated.Slip(formula, reason)));
        }
        Supplier<Calculated> construction = () -> new Calculated(
                head.id(),
                head.teaching(),
                head.points(),
                head.prompt(),
                values,
                answer.orElseThrow(),
                tolerance,
                unit,
                why,
                mistakes.stream().flatMap(Optional::stream).toList(),
                language);
        if (problems.errors() == before) {
            new CalculationProof(construction.get(), map.get(ANSWER), written).demand();
        }
        return construction::get;
    }

    /// A share of the answer is written in per cent: `0.5%`.
    private Calculated.Tolerance tolerance(YamlValue value) {
        var share = value.asPercentage();
        var amount = share.orElseGet(value::decimal);
        if (amount.signum() < 0) {
            value.wrong(new QuestionFinding.Question.NegativeTolerance());
        }
        return new Calculated.Tolerance(amount, share.isPresent());
    }

    /// @param known empty where the values could not be read, so that names are not judged
    private Optional<Formula> formula(YamlValue value, Set<String> known) {
        var text = value.located(Formula.LONGEST);
        if (text.isStandIn() || text.value().length() > Formula.LONGEST) {
            return Optional.empty();
        }
        try {
            var formula = Formula.of(text.value());
            formula.names().stream()
                    .filter(name -> !known.isEmpty() && !known.contains(name))
                    .sorted()
                    .forEach(name -> problems.error(
                            text.placeOf(name),
                            new QuestionFinding.Formula.UnknownValue(name, problems.near(name, known))));
            return Optional.of(formula);
        } catch (UnreadableFormulaException unreadable) {
            var words = unreadable.words();
            problems.error(
                    words.isEmpty() ? value.span() : text.placeOf(words),
                    switch (unreadable.reason()) {
                        case UNEXPECTED -> new QuestionFinding.Formula.Unexpected(new Quote(words));
                        case INCOMPLETE -> new QuestionFinding.Formula.Incomplete();
                        case UNKNOWN_FUNCTION ->
                            new QuestionFinding.Formula.UnknownFunction(
                                    words, problems.near(words, Formula.functions()));
                        case ARGUMENTS -> new QuestionFinding.Formula.Arguments(words);
                        case TOO_LARGE -> new QuestionFinding.Formula.TooLarge();
                    });
            return Optional.empty();
        }
    }

    private Prose why(YamlMap map, Set<String> known) {
        var text = map.get("why").located(QuestionReader.LONGEST_WHY);
        if (!known.isEmpty()) {
            var also = new HashSet<>(known);
            also.add(ANSWER);
            ValuePlaces.check(text, also, problems);
        }
        return prose.paragraphs(text);
    }

    /// Whoever calculates must be told every value.
    private void requireShown(YamlValue prompt, Set<String> names, boolean areRead) {
        if (!areRead) {
            return;
        }
        var shown = ValuePlaces.check(prompt.located(QuestionReader.LONGEST_PROMPT), names, problems);
        names.stream()
                .filter(name -> !shown.contains(name))
                .sorted()
                .forEach(name -> prompt.wrong(new QuestionFinding.Formula.NotShown(name)));
    }
}
