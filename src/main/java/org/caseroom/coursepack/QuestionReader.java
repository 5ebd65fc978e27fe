package org.caseroom.coursepack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Teaching;
import org.caseroom.question.UnsoundQuestionException;
import org.caseroom.question.Written;

/// Reads one question of a bank.
final class QuestionReader {

    static final String SINGLE_CHOICE = "single-choice";
    static final String MULTIPLE_CHOICE = "multiple-choice";
    static final String NUMERIC = "numeric";
    static final String TRUE_FALSE = "true-false";
    static final String MATCHING = "matching";
    static final String ORDERING = "ordering";
    static final String SHORT_TEXT = "short-text";
    static final String CATEGORIZE = "categorize";
    static final String MATRIX = "matrix";
    static final String HOTSPOT = "hotspot";
    static final String CALCULATED = "calculated";
    static final String CLOZE = "cloze";
    static final String HIGHLIGHT = "highlight";
    static final String ESSAY = "essay";
    static final String UPLOAD = "upload";
    static final Set<String> CHOICE_KEYS = keys("options");
    static final Set<String> NUMERIC_KEYS = keys("answer", "tolerance", "unit", "why", "mistakes");
    static final Set<String> TRUE_FALSE_KEYS = keys("answer", "reasons");
    static final Set<String> MATCHING_KEYS = keys("left", "right");
    static final Set<String> ORDERING_KEYS = keys("items", "why");
    static final Set<String> SHORT_TEXT_KEYS = keys("accepted", "accents", "why", "mistakes");
    static final Set<String> CATEGORIZE_KEYS = keys("items", "categories");
    static final Set<String> MATRIX_KEYS = keys("rows", "columns");
    static final Set<String> HOTSPOT_KEYS = keys("picture", "alt", "choose", "regions");
    static final Set<String> CALCULATED_KEYS = keys("values", "answer", "tolerance", "unit", "why", "mistakes");
    static final Set<String> CLOZE_KEYS = keys("text", "gaps");
    static final Set<String> HIGHLIGHT_KEYS = keys("text", "pieces");
    static final Set<String> ESSAY_KEYS =
            withoutPoints("min-words", "max-words", "rubric", "anonymous", "second-marker");
    static final Set<String> UPLOAD_KEYS =
            withoutPoints("types", "largest", "files", "rubric", "anonymous", "second-marker");
    static final Set<String> MISTAKE_KEYS = Set.of("value", "why");

    static final int LONGEST_PROMPT = 4_000;
    static final int LONGEST_WHY = 2_000;

    private static final List<String> WRITTEN = List.of(ESSAY, UPLOAD);
    private static final Map<String, Set<String>> KEYS = keysByKind();

    private final Problems problems;
    private final InlineMarkdown prose;
    private final ArticleList articles;
    private final ChoiceReader choices;
    private final NumericReader numeric;
    private final MatchingReader matching;
    private final OrderingReader ordering;
    private final ShortTextReader shortText;
    private final CategorizeReader categorize;
    private final MatrixReader matrix;
    private final HotspotReader hotspot;
    private final CalculatedReader calculated;
    private final ClozeReader cloze;
    private final HighlightReader highlight;
    private final EssayReader essay;
    private final UploadReader upload;
    private final Register ids;
    private final Register objectives;
    private final Register lessons;

    QuestionReader(
            ArticleList articles,
            Register objectives,
            Register lessons,
            CoursePictures pictures,
            Locale language,
            Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
        this.articles = articles;
        this.choices = new ChoiceReader(problems);
        this.numeric = new NumericReader(problems);
        this.matching = new MatchingReader(problems);
        this.ordering = new OrderingReader(problems);
        this.shortText = new ShortTextReader(problems);
        this.categorize = new CategorizeReader(problems);
        this.matrix = new MatrixReader(problems);
        this.hotspot = new HotspotReader(pictures, problems);
        this.calculated = new CalculatedReader(language, problems);
        this.cloze = new ClozeReader(problems);
        this.highlight = new HighlightReader(problems);
        this.essay = new EssayReader(problems);
        this.upload = new UploadReader(problems);
        this.ids = new Register(CourseFinding.Sort.QUESTION, problems);
        this.objectives = objectives;
        this.lessons = lessons;
    }

    /// The question; empty if something of it is wrong.
    Optional<Question> read(YamlValue value) {
        var before = problems.errors();
        var kind = value.peek("kind").orElse("");
        var map = value.map(KEYS.getOrDefault(kind, union()));
        var head = head(map);
        var question = switch (kind) {
            case SINGLE_CHOICE -> sound(map, before, choices.single(map, head));
            case MULTIPLE_CHOICE -> sound(map, before, choices.multiple(map, head));
            case NUMERIC -> sound(map, before, numeric.read(map, head));
            case TRUE_FALSE -> sound(map, before, choices.trueFalse(map, head));
            case MATCHING -> sound(map, before, matching.read(map, head));
            case ORDERING -> sound(map, before, ordering.read(map, head));
            case SHORT_TEXT -> sound(map, before, shortText.read(map, head));
            case CATEGORIZE -> sound(map, before, categorize.read(map, head));
            case MATRIX -> sound(map, before, matrix.read(map, head));
            case HOTSPOT -> sound(map, before, hotspot.read(map, head));
            case CALCULATED -> sound(map, before, calculated.read(map, head));
            case CLOZE -> sound(map, before, cloze.read(map, head));
            case HIGHLIGHT -> sound(map, before, highlight.read(map, head));
            case ESSAY -> sound(map, before, essay.read(map, head));
            case UPLOAD -> sound(map, before, upload.read(map, head));
            default -> unknownKind(map);
        };
        return problems.errors() == before ? question : Optional.empty();
    }

    /// The same, where only what people mark may be asked.
    Optional<Written> readWritten(YamlValue value) {
        if (value.peek("kind").filter(WRITTEN::contains).isEmpty()) {
            value.map(union()).get("kind").oneOf(WRITTEN);
            return Optional.empty();
        }
        return read(value).map(Written.class::cast);
    }

    private QuestionHead head(YamlMap map) {
        var id = map.get("id").slug();
        ids.claim(id);
        return new QuestionHead(
                new QuestionId(id.value().value()),
                teaching(map),
                map.find("points").map(worth -> worth.wholeNumber(1, 10)).orElse(1),
                prose.paragraphs(map.get("prompt").located(LONGEST_PROMPT)));
    }

    private Optional<Question> unknownKind(YamlMap map) {
        map.get("kind").oneOf(List.copyOf(KEYS.keySet()));
        return Optional.empty();
    }

    private Teaching teaching(YamlMap map) {
        var objective = map.get("objective").slug();
        var lesson = map.get("lesson").slug();
        objectives.require(objective, CourseFinding.UnknownObjective::new);
        lessons.require(lesson, CourseFinding.UnknownLesson.Named::new);
        return new Teaching(
                map.get("difficulty").wholeNumber(1, 3),
                map.get("tags").slugs().stream().map(Located::value).collect(Collectors.toSet()),
                objective.value(),
                lesson.value(),
                new LinkedHashSet<>(articles.read(map)));
    }

    /// The question, if nothing was wrong so far; what the question itself objects to is reported at its first
    /// line.
    private Optional<Question> sound(YamlMap map, int before, Supplier<Question> construction) {
        if (problems.errors() != before) {
            return Optional.empty();
        }
        try {
            return Optional.of(construction.get());
        } catch (UnsoundQuestionException unsound) {
            problems.error(map.start(), new QuestionFinding.Question.Unsound());
            return Optional.empty();
        }
    }

    private static Set<String> keys(String... ofTheKind) {
        var keys = new TreeSet<>(
                Set.of("id", "kind", "difficulty", "tags", "objective", "lesson", ArticleList.KEY, "points", "prompt"));
        keys.addAll(Arrays.asList(ofTheKind));
        return keys;
    }

    /// Where the points come from elsewhere.
    private static Set<String> withoutPoints(String... ofTheKind) {
        var keys = new TreeSet<>(keys(ofTheKind));
        keys.remove("points");
        return keys;
    }

    /// In the order in which they are offered.
    private static Map<String, Set<String>> keysByKind() {
        var keys = new LinkedHashMap<String, Set<String>>();
        keys.put(SINGLE_CHOICE, CHOICE_KEYS);
        keys.put(MULTIPLE_CHOICE, CHOICE_KEYS);
        keys.put(NUMERIC, NUMERIC_KEYS);
        keys.put(TRUE_FALSE, TRUE_FALSE_KEYS);
        keys.put(MATCHING, MATCHING_KEYS);
        keys.put(ORDERING, ORDERING_KEYS);
        keys.put(SHORT_TEXT, SHORT_TEXT_KEYS);
        keys.put(CATEGORIZE, CATEGORIZE_KEYS);
        keys.put(MATRIX, MATRIX_KEYS);
        keys.put(HOTSPOT, HOTSPOT_KEYS);
        keys.put(CALCULATED, CALCULATED_KEYS);
        keys.put(CLOZE, CLOZE_KEYS);
        keys.put(HIGHLIGHT, HIGHLIGHT_KEYS);
        keys.put(ESSAY, ESSAY_KEYS);
        keys.put(UPLOAD, UPLOAD_KEYS);
        return keys;
    }

    private static Set<String> union() {
        return KEYS.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
