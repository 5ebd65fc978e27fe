package org.caseroom.coursepack;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Quiz;
import org.caseroom.shared.Slug;

/// Reads `NN-name.quiz.yaml`.
final class QuizReader {

    static final Set<String> KEYS = keys();
    static final Set<String> DRAW_KEYS = Set.of("bank", "count", "tags");

    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_DRAWS = 50;

    private final Map<Slug, Bank> banks;
    private final Register bankNames;
    private final Set<Slug> drawnBanks = new HashSet<>();
    private final Problems problems;
    private final InlineMarkdown prose;

    QuizReader(Map<Slug, Bank> banks, Register bankNames, Problems problems) {
        this.banks = banks;
        this.bankNames = bankNames;
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    /// The banks that some quiz draws from.
    Set<Slug> drawnBanks() {
        return drawnBanks;
    }

    /// @param objectives those of the module
    /// @param activities takes the id of the quiz
    QuizActivity read(SourceText source, Register objectives, Register activities) {
        var map = YamlValue.ofFile(source, problems).map(KEYS);
        var id = map.get("id").slug();
        activities.claim(id);
        var ingredients = new Ingredients().with("file", "", source.text());
        var draw = map.get("draw");
        var draws = draws(draw, ingredients);
        var quiz = new Quiz(
                id.value(),
                map.get("title").text(120),
                map.get("minutes").wholeNumber(1, 600),
                prose.paragraphs(map.get("intro").located(2_000)),
                TakingRules.read(map, TakingRules.pace(map)),
                map.get("shuffle-options").truth(),
                draws.stream().map(Drawn::draw).toList());
        checkTogether(draw, quiz, draws);
        return new QuizActivity(quiz, ObjectiveList.read(map, objectives), ingredients.digest());
    }

    private List<Drawn> draws(YamlValue value, Ingredients ingredients) {
        var items = value.filledList();
        if (items.size() > MOST_DRAWS) {
            value.wrong(new CourseFinding.QuizSize.Draws(items.size(), MOST_DRAWS));
        }
        return items.stream()
                .limit(MOST_DRAWS)
                .map(draw -> draw(draw, draw.map(DRAW_KEYS), ingredients))
                .toList();
    }

    private Drawn draw(YamlValue value, YamlMap draw, Ingredients ingredients) {
        var name = draw.get("bank").slug();
        var count = draw.get("count").wholeNumber(1, 100);
        var tags = draw.find("tags").map(YamlValue::slugs).orElse(List.of()).stream()
                .map(Located::value)
                .collect(Collectors.toSet());
        bankNames.require(name, CourseFinding.UnknownBank::new);
        drawnBanks.add(name.value());
        var bank = Optional.ofNullable(banks.get(name.value()));
        var pool = bank.map(found -> found.withTags(tags)).orElse(List.of());
        pool.forEach(entry -> ingredients.with("question", entry.question().id().value(), entry.digest()));
        var isWhole = bank.map(Bank::isWhole).orElse(false);
        if (isWhole && pool.size() < count) {
            value.wrong(new CourseFinding.TooFewQuestions(name.value().value(), pool.size(), count));
        }
        return new Drawn(
                new Quiz.Draw(pool.stream().map(Bank.Entry::question).toList(), count),
                isWhole && pool.size() >= count);
    }

    private void checkTogether(YamlValue value, Quiz quiz, List<Drawn> draws) {
        if (quiz.size() > MOST_QUESTIONS) {
            value.wrong(new CourseFinding.QuizSize.Questions(quiz.size(), MOST_QUESTIONS));
        } else if (draws.stream().allMatch(Drawn::isEnough) && !quiz.isSatisfiable()) {
            value.wrong(new CourseFinding.Unsatisfiable());
        }
    }

    private static Set<String> keys() {
        var keys = new HashSet<>(TakingRules.KEYS);
        keys.addAll(TakingRules.PACE_KEYS);
        keys.addAll(Set.of("id", "title", "minutes", ObjectiveList.KEY, "intro", "shuffle-options", "draw"));
        return Set.copyOf(keys);
    }

    /// A draw, and whether its pool is known to suffice by itself.
    private record Drawn(Quiz.Draw draw, boolean isEnough) {}
}
