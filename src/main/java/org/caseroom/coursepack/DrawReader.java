package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Question;
import org.caseroom.question.Quiz;
import org.caseroom.question.Teaching;
import org.caseroom.shared.Slug;

/// Reads the key `draw` of a quiz, its blueprint: how many questions of which banks, and what they have to be about.
final class DrawReader {

    static final Set<String> KEYS =
            Set.of("bank", "banks", "count", "tags", "objectives", "competencies", ArticleList.KEY, "difficulty");

    private static final String ALL = "all";
    private static final int MOST_DRAWS = 50;

    private final Map<Slug, Bank> banks;
    private final Register bankNames;
    private final Register objectives;
    private final CompetencyMap competencies;
    private final ArticleList articles;
    private final Problems problems;

    DrawReader(
            Map<Slug, Bank> banks,
            Register bankNames,
            Register objectives,
            CompetencyMap competencies,
            ArticleList articles,
            Problems problems) {
        this.banks = banks;
        this.bankNames = bankNames;
        this.objectives = objectives;
        this.competencies = competencies;
        this.articles = articles;
        this.problems = problems;
    }

    /// A draw, the banks it is drawn from, what it may draw, and whether that is known to suffice by itself.
    record Drawn(Quiz.Draw draw, List<Slug> banks, List<Bank.Entry> pool, boolean isEnough) {}

    List<Drawn> read(YamlValue value) {
        var items = value.filledList();
        if (items.size() > MOST_DRAWS) {
            value.wrong(new CourseFinding.QuizSize.Draws(items.size(), MOST_DRAWS));
        }
        return items.stream()
                .limit(MOST_DRAWS)
                .map(item -> draw(item, item.map(KEYS)))
                .toList();
    }

    /// All questions of the banks that some draws are taken from, whatever these draw of them.
    List<Question> behind(List<Drawn> draws) {
        return draws.stream()
                .flatMap(drawn -> drawn.banks().stream())
                .distinct()
                .flatMap(name -> Optional.ofNullable(banks.get(name)).stream())
                .flatMap(bank -> bank.entries().stream())
                .map(Bank.Entry::question)
                .toList();
    }

    private Drawn draw(YamlValue value, YamlMap draw) {
        var names = names(draw);
        var count = draw.get("count").wholeNumber(1, 100);
        var before = problems.errors();
        var wanted = wanted(draw);
        var isUnderstood = problems.errors() == before;
        var found =
                names.stream().map(name -> Optional.ofNullable(banks.get(name))).toList();
        var pool = found.stream()
                .flatMap(bank -> bank.stream().flatMap(each -> each.entries(wanted).stream()))
                .toList();
        var isWhole = isUnderstood
                && !found.isEmpty()
                && found.stream().allMatch(bank -> bank.map(Bank::isWhole).orElse(false));
        if (isWhole && pool.size() < count) {
            value.wrong(new CourseFinding.TooFewQuestions(
                    names.stream().map(Slug::value).toList(), pool.size(), count));
        }
        return new Drawn(
                new Quiz.Draw(pool.stream().map(Bank.Entry::question).toList(), count),
                names,
                pool,
                isWhole && pool.size() >= count);
    }

    private List<Slug> names(YamlMap draw) {
        var several = draw.find("banks");
        if (several.isEmpty()) {
            return known(List.of(draw.get("bank").slug()));
        }
        draw.find("bank").ifPresent(one -> one.wrong(new CourseFinding.BankTwice()));
        return several.get().is(ALL)
                ? List.copyOf(bankNames.ids())
                : known(several.get().filledList().stream().map(YamlValue::slug).toList());
    }

    private List<Slug> known(Collection<Located<Slug>> names) {
        names.forEach(name -> bankNames.require(name, CourseFinding.UnknownBank::new));
        return names.stream().map(Located::value).distinct().toList();
    }

    /// What a question has to be about: all of the tags, and one of whatever else is listed.
    private Predicate<Question> wanted(YamlMap draw) {
        var conditions = new ArrayList<Predicate<Teaching>>();
        draw.find("tags")
                .map(YamlValue::list)
                .map(DrawReader::slugs)
                .map(DrawReader::values)
                .ifPresent(tags -> conditions.add(each -> each.tags().containsAll(tags)));
        filled(draw, "objectives").map(DrawReader::slugs).ifPresent(asked -> {
            asked.forEach(id -> objectives.require(id, CourseFinding.UnknownObjective::new));
            conditions.add(each -> values(asked).contains(each.objective()));
        });
        filled(draw, "competencies").map(DrawReader::slugs).ifPresent(asked -> {
            asked.forEach(competencies::require);
            conditions.add(each -> competencies.of(each.objective()).stream().anyMatch(values(asked)::contains));
        });
        filled(draw, ArticleList.KEY).ifPresent(_ -> {
            var asked = Set.copyOf(articles.read(draw));
            conditions.add(each -> each.articles().stream().anyMatch(asked::contains));
        });
        filled(draw, "difficulty").ifPresent(items -> {
            var asked = items.stream().map(each -> each.wholeNumber(1, 3)).collect(Collectors.toSet());
            conditions.add(each -> asked.contains(each.difficulty()));
        });
        return question -> conditions.stream().allMatch(condition -> condition.test(question.teaching()));
    }

    private static Optional<List<YamlValue>> filled(YamlMap draw, String key) {
        return draw.find(key).map(YamlValue::filledList);
    }

    private static List<Located<Slug>> slugs(List<YamlValue> items) {
        return items.stream().map(YamlValue::slug).toList();
    }

    private static Set<Slug> values(Collection<Located<Slug>> slugs) {
        return slugs.stream().map(Located::value).collect(Collectors.toSet());
    }
}
