package org.caseroom.coursepack;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Teaching;
import org.caseroom.question.UnsoundQuestionException;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// Reads one question of a bank.
final class QuestionReader {

    static final String SINGLE_CHOICE = "single-choice";
    static final String MULTIPLE_CHOICE = "multiple-choice";
    static final String NUMERIC = "numeric";
    static final Set<String> CHOICE_KEYS = Set.of(
            "id", "kind", "difficulty", "tags", "objective", "lesson", ArticleList.KEY, "points", "prompt", "options");
    static final Set<String> NUMERIC_KEYS = Set.of(
            "id",
            "kind",
            "difficulty",
            "tags",
            "objective",
            "lesson",
            ArticleList.KEY,
            "points",
            "prompt",
            "answer",
            "tolerance",
            "unit",
            "why",
            "mistakes");
    static final Set<String> MISTAKE_KEYS = Set.of("value", "why");

    static final int LONGEST_PROMPT = 4_000;
    static final int LONGEST_WHY = 2_000;

    private static final Map<String, Set<String>> KEYS =
            Map.of(SINGLE_CHOICE, CHOICE_KEYS, MULTIPLE_CHOICE, CHOICE_KEYS, NUMERIC, NUMERIC_KEYS);

    private static final List<String> IN_WORDS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six");

    private final Problems problems;
    private final InlineMarkdown prose;
    private final ArticleList articles;
    private final OptionReader options;
    private final Register ids;
    private final Register objectives;
    private final Register lessons;

    QuestionReader(ArticleList articles, Register objectives, Register lessons, Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
        this.articles = articles;
        this.options = new OptionReader(problems);
        this.ids = new Register("question", problems);
        this.objectives = objectives;
        this.lessons = lessons;
    }

    /// The question; empty if something of it is wrong.
    Optional<Question> read(YamlValue value) {
        var before = problems.errors();
        var kind = value.peek("kind").orElse("");
        var map = value.map(KEYS.getOrDefault(kind, union()));
        var id = map.get("id").slug();
        ids.claim(id);
        var teaching = teaching(map);
        var points = map.find("points").map(worth -> worth.wholeNumber(1, 10)).orElse(1);
        var prompt = prose.paragraphs(map.get("prompt").located(LONGEST_PROMPT));
        var question = switch (kind) {
            case SINGLE_CHOICE -> singleChoice(map, id, teaching, points, prompt, before);
            case MULTIPLE_CHOICE -> multipleChoice(map, id, teaching, points, prompt, before);
            case NUMERIC -> numeric(map, id, teaching, points, prompt, before);
            default -> unknownKind(map);
        };
        return problems.errors() == before ? question : Optional.empty();
    }

    private Optional<Question> singleChoice(
            YamlMap map, Located<Slug> id, Teaching teaching, int points, Prose prompt, int before) {
        var written = map.get("options");
        var choices = options.read(written, 3, 6);
        var correct = options.correct(written);
        if (correct.isPresent() && correct.get() != 1) {
            written.wrong(
                    "question",
                    correct.get() == 0
                            ? "No option is marked correct; a single-choice question has exactly one."
                            : "%s options are marked correct; a single-choice question has exactly one."
                                    .formatted(inWords(correct.get())));
        }
        return sound(map, before, () -> new Question.SingleChoice(questionId(id), teaching, points, prompt, choices));
    }

    private Optional<Question> multipleChoice(
            YamlMap map, Located<Slug> id, Teaching teaching, int points, Prose prompt, int before) {
        var written = map.get("options");
        var choices = options.read(written, 3, 8);
        var correct = options.correct(written);
        if (correct.isPresent() && correct.get() == 0) {
            written.wrong("question", "No option is marked correct; mark at least one.");
        } else if (correct.isPresent() && correct.get() == choices.size()) {
            written.wrong("question", "Every option is marked correct; leave at least one that is not.");
        }
        return sound(map, before, () -> new Question.MultipleChoice(questionId(id), teaching, points, prompt, choices));
    }

    private Optional<Question> numeric(
            YamlMap map, Located<Slug> id, Teaching teaching, int points, Prose prompt, int before) {
        var numbersBefore = problems.errors();
        var answer = map.get("answer").decimal();
        var tolerance = map.get("tolerance").decimal();
        if (tolerance.signum() < 0) {
            map.get("tolerance").wrong("question", "The tolerance is negative; write 0 for exact, or more.");
        }
        var areRead = problems.errors() == numbersBefore;
        var unit = map.find("unit").map(value -> value.text(20)).orElse(null);
        var why = why(map);
        var mistakes = map.find("mistakes").map(YamlValue::list).orElse(List.of()).stream()
                .map(mistake -> mistake.map(MISTAKE_KEYS))
                .map(mistake -> new Question.Mistake(
                        areRead
                                ? wrongNumber(mistake.get("value"), answer, tolerance)
                                : mistake.get("value").decimal(),
                        why(mistake)))
                .toList();
        return sound(
                map,
                before,
                () -> new Question.Numeric(
                        questionId(id), teaching, points, prompt, answer, tolerance, unit, why, mistakes));
    }

    private BigDecimal wrongNumber(YamlValue value, BigDecimal answer, BigDecimal tolerance) {
        var before = problems.errors();
        var number = value.decimal();
        if (problems.errors() == before && number.subtract(answer).abs().compareTo(tolerance) <= 0) {
            value.wrong(
                    "question",
                    "The mistake %s is within the tolerance of the answer %s, so it would be right; correct one of them."
                            .formatted(number.toPlainString(), answer.toPlainString()));
        }
        return number;
    }

    private static String inWords(long count) {
        return count < IN_WORDS.size() ? IN_WORDS.get((int) count) : "%d".formatted(count);
    }

    private Optional<Question> unknownKind(YamlMap map) {
        map.get("kind").oneOf(List.of(SINGLE_CHOICE, MULTIPLE_CHOICE, NUMERIC));
        return Optional.empty();
    }

    private Teaching teaching(YamlMap map) {
        var objective = map.get("objective").slug();
        var lesson = map.get("lesson").slug();
        objectives.require(objective);
        lessons.require(lesson);
        return new Teaching(
                map.get("difficulty").wholeNumber(1, 3),
                map.get("tags").slugs().stream().map(Located::value).collect(Collectors.toSet()),
                objective.value(),
                lesson.value(),
                new LinkedHashSet<>(articles.read(map)));
    }

    private Prose why(YamlMap map) {
        return prose.paragraphs(map.get("why").located(LONGEST_WHY));
    }

    /// The question, if nothing was wrong so far; what the question itself objects to is reported at its first
    /// line.
    private Optional<Question> sound(YamlMap map, int before, Construction construction) {
        if (problems.errors() != before) {
            return Optional.empty();
        }
        try {
            return Optional.of(construction.question());
        } catch (UnsoundQuestionException unsound) {
            problems.error(
                    map.start(),
                    "question",
                    "%s Correct it, or the question cannot be graded.".formatted(unsound.getMessage()));
            return Optional.empty();
        }
    }

    private static QuestionId questionId(Located<Slug> id) {
        return new QuestionId(id.value().value());
    }

    private static Set<String> union() {
        var all = new TreeSet<>(CHOICE_KEYS);
        all.addAll(NUMERIC_KEYS);
        return all;
    }

    /// Makes a question, which may object.
    private interface Construction {

        Question question();
    }
}
