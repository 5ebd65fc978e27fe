package org.caseroom.authoring.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseroom.authoring.OtherReader;
import org.caseroom.coursepack.source.Edits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every change that a form asks for, in every question of the courses that ship: another reader finds what was wanted,
/// and no other line was touched.
class FormChangesTest {

    private static final String WORDS = "No: \"this\" isn't # \u00ebtwa \u0111\u00e2y, [so] & *so*";
    private static final String PARAGRAPHS = "Because it says so: yes.\n\n- 'Twice', even.";

    private static final Pattern KIND = Pattern.compile("(?m)^    kind: (\\S+)");

    private static final Set<String> KINDS = Set.of(
            "single-choice",
            "multiple-choice",
            "numeric",
            "true-false",
            "matching",
            "ordering",
            "short-text",
            "categorize",
            "matrix",
            "hotspot",
            "calculated",
            "cloze",
            "highlight");

    /// The first question of each kind of a course; together they are of all kinds.
    static Stream<Arguments> courses() throws IOException {
        var courses = new TreeMap<Path, Map<String, String>>();
        for (var folder :
                files(".questions.yaml").map(Path::getParent).distinct().toList()) {
            courses.put(folder, oneOfEach(folder));
        }
        assertThat(courses.values().stream().flatMap(kinds -> kinds.keySet().stream()))
                .containsAll(KINDS);
        return courses.entrySet().stream()
                .map(course -> Arguments.of(
                        course.getKey().resolve("b.questions.yaml"),
                        "questions:\n" + String.join("", course.getValue().values())));
    }

    static Stream<Path> sheets() throws IOException {
        return Stream.concat(files("glossary.yaml"), files("media.yaml"));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aFormOfAnyKindOfQuestionChangesWhatItMeans(Path bank, String text) {
        var questions = list(OtherReader.read(text), "questions");
        for (var index = 0; index < questions.size(); index++) {
            for (var change : changesOf("questions[%d]".formatted(index), map(questions.get(index)))) {
                check(bank, text, change);
            }
        }
        check(bank, text, up("questions", 1));
        check(bank, text, remove("questions[0]"));
        check(bank, text, add("questions", map("id", "new-one", "kind", "numeric", "answer", 1, "tags", List.of())));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theFormsOfTheGlossaryAndTheImagesToo(Path sheet) throws IOException {
        var text = Files.readString(sheet);
        var list = sheet.endsWith("glossary.yaml") ? "terms" : "images";
        var items = list(OtherReader.read(text), list);
        for (var index = 0; index < items.size(); index += 5) {
            for (var key : map(items.get(index)).keySet()) {
                check(sheet, text, set("%s[%d].%s".formatted(list, index, key), WORDS));
                check(sheet, text, set("%s[%d].%s".formatted(list, index, key), PARAGRAPHS));
            }
            check(sheet, text, remove("%s[%d]".formatted(list, index)));
        }
        for (var index = 1; index < items.size(); index += 5) {
            check(sheet, text, up(list, index));
        }
        check(sheet, text, add(list, map("id", "new-one", "term", WORDS, "definition", PARAGRAPHS)));
    }

    static Stream<Path> surveys() throws IOException {
        return files(".survey.yaml");
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void theFormOfASurveyToo(Path survey) throws IOException {
        var text = Files.readString(survey);
        var read = OtherReader.read(text);
        var changes = new ArrayList<>(
                List.of(set("title", WORDS), set("minutes", 9), set("intro", PARAGRAPHS), set("thanks", PARAGRAPHS)));
        changes.addAll(questions("questions", list(read, "questions")));
        if (OtherReader.at(read, "kind") != null) {
            changes.add(set("after", "30d"));
            changes.add(remove("supervisor"));
            changes.addAll(
                    questions("supervisor.questions", list(map(OtherReader.at(read, "supervisor")), "questions")));
        }
        changes.forEach(change -> check(survey, text, change));
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void aSurveyThatIsAskedAtWorkComesBackIntoTheCourseAsItWas(Path survey) throws IOException {
        var text = Files.readString(survey);
        var atWork = Stream.of("kind", "after", "open-for", "supervisor")
                .filter(key -> OtherReader.at(OtherReader.read(text), key) != null)
                .map(FormChangesTest::remove)
                .toList();
        var inCourse = ValueChanges.apply(Edits.of("some.survey.yaml", text).orElseThrow(), atWork);

        var scale = map("id", "useful", "kind", "scale", "text", WORDS, "low", "no", "high", "yes");
        var asked = map("intro", PARAGRAPHS, "questions", List.of(scale));
        var moved = ValueChanges.apply(
                inCourse, List.of(set("kind", "on-the-job"), set("after", "90d"), set("supervisor", asked)));

        var read = OtherReader.read(moved.text());
        assertThat(OtherReader.at(read, "kind")).isEqualTo("on-the-job");
        assertThat(OtherReader.at(read, "supervisor")).isEqualTo(asked);
        var back = List.of(remove("kind"), remove("after"), remove("supervisor"));
        assertThat(ValueChanges.apply(moved, back).text()).isEqualTo(inCourse.text());
    }

    private static final Path CASE = Path.of("case.exercise.yaml");

    private static final String A_CASE = """
            # who follows whom
            id: follow-the-rest
            title: 'Follow: the rest'   # the last one
            minutes: 25
            objectives: [follow-value, name-it]
            articles:
              - UNCC-31
            lesson: following-value
            kind: peel-chain            # see the list
            difficulty: core
            parameters:                 # our own
              hops: 5     # as at the academy
              noise: 12

            brief: >-
              A victim has paid,
              and the rest went on.
            debrief: |
              What counts.

              And what *does not*.
            pass-mark: 70
            attempts: 3
            feedback: after-pass
            """;

    @Test
    void theFormOfAHandsOnCaseChangesItsLinesAndNoOther() {
        for (var change : List.of(
                set("title", WORDS),
                set("minutes", 40),
                set("brief", PARAGRAPHS),
                set("debrief", WORDS),
                set("difficulty", "advanced"),
                set("kind", "taint"),
                set("lesson", "on"),
                set("pass-mark", 90),
                set("attempts", "unlimited"),
                set("feedback", "after-submit"),
                set("objectives", List.of("name-it")),
                set("articles", List.of("UNCC-31", "UNCC-13")),
                set("objectives", List.of()),
                set("parameters.hops", 9),
                set("parameters.branches", 2),
                remove("parameters.noise"),
                remove("parameters"))) {
            check(CASE, A_CASE, change);
        }
    }

    @Test
    void aListThatMustBeThereStaysWhenItsLastItemGoes() {
        for (var tags : List.of("    tags: [first]\n", "    tags:\n      - first\n", "    tags:\n    - first\n")) {
            var bank = "questions:\n  - id: one\n" + tags + "    prompt: What?\n";

            assertThat(ValueChanges.apply(
                                    Edits.of("fraud.bank.yaml", bank).orElseThrow(),
                                    List.of(set("questions[0].tags", List.of())))
                            .plain())
                    .isEqualTo(Map.of("questions", List.of(Map.of("id", "one", "tags", List.of(), "prompt", "What?"))));
        }
    }

    @Test
    void anotherKindTakesTheParametersOfTheFirstWithIt() {
        var after = ValueChanges.apply(
                        Edits.of("case.exercise.yaml", A_CASE).orElseThrow(),
                        List.of(remove("parameters"), set("kind", "custody-record")))
                .text();

        assertThat(after)
                .isEqualTo(A_CASE.replace("kind: peel-chain ", "kind: custody-record ")
                        .replaceFirst("(?s)parameters: .*noise: 12\n", ""));
    }

    @Test
    void theFirstParameterComesWithItsKeyAndTheLastOneGoesWithIt() {
        var without = A_CASE.replaceFirst("(?s)parameters: .*noise: 12\n", "");

        var with = ValueChanges.apply(
                Edits.of("case.exercise.yaml", without).orElseThrow(),
                List.of(set("parameters", Map.of("hops", 7)), set("parameters.noise", 30), set("time-limit", 60)));

        assertThat(with.text()).startsWith(without);
        assertThat(OtherReader.at(OtherReader.read(with.text()), "parameters"))
                .isEqualTo(Map.of("hops", 7, "noise", 30));
        assertThat(ValueChanges.apply(
                                with, List.of(remove("parameters.hops"), remove("parameters"), remove("time-limit")))
                        .text())
                .isEqualTo(without);
    }

    /// The first question of each kind, as it is written: the others are written alike, and reading a whole bank
    /// takes
    /// long.
    private static Map<String, String> oneOfEach(Path folder) throws IOException {
        var written = new LinkedHashMap<String, String>();
        for (var bank :
                files(".questions.yaml").filter(file -> file.startsWith(folder)).toList()) {
            for (var question : Files.readString(bank).split("(?m)^(?=  - id: )")) {
                var kind = KIND.matcher(question);
                if (kind.find()) {
                    written.putIfAbsent(kind.group(1), question);
                }
            }
        }
        return written;
    }

    private static List<Shapes.Change> changesOf(String at, Map<String, Object> question) {
        var changes = new ArrayList<>(List.of(
                set(at + ".prompt", WORDS),
                set(at + ".prompt", PARAGRAPHS),
                set(at + ".difficulty", 3),
                set(at + ".points", 4),
                set(at + ".objective", "another")));
        switch ((String) question.get("kind")) {
            case "single-choice", "multiple-choice" -> changes.addAll(options(at + ".options", question, "options"));
            case "true-false" -> {
                changes.add(set(at + ".answer", !(Boolean) question.get("answer")));
                changes.addAll(options(at + ".reasons", question, "reasons"));
            }
            case "numeric" ->
                changes.addAll(List.of(
                        set(at + ".answer", -12.5),
                        set(at + ".tolerance", 0),
                        set(at + ".unit", "% of 1"),
                        set(at + ".why", PARAGRAPHS),
                        add(at + ".mistakes", map("value", 7, "why", WORDS))));
            case "matching" -> changes.addAll(pairs(at, question, "left", "right", "match"));
            case "categorize" -> changes.addAll(pairs(at, question, "items", "categories", "category"));
            case "matrix" -> changes.addAll(pairs(at, question, "rows", "columns", "column"));
            case "hotspot" -> {
                changes.addAll(options(at + ".regions", question, "regions"));
                changes.add(set(at + ".picture", "media/other.svg"));
                changes.add(set(at + ".alt", WORDS));
                changes.add(set(at + ".choose", 1));
                changes.add(set(at + ".regions[0].shape", "ellipse"));
                changes.add(set(at + ".regions[0].at", List.of(1, 2.5, 3, 4)));
            }
            case "ordering" -> {
                changes.addAll(items(at + ".items", list(question, "items"), "text", "why"));
                changes.add(add(at + ".items", map("id", "z", "text", "no")));
                changes.add(set(at + ".why", WORDS));
            }
            case "short-text" ->
                changes.addAll(List.of(
                        set(at + ".accepted[0]", "on"),
                        add(at + ".accepted", "1e3"),
                        remove(at + ".accepted[0]"),
                        set(at + ".accents", "ignore"),
                        add(at + ".mistakes", map("value", "null", "why", WORDS))));
            case "calculated" -> {
                changes.addAll(items(at + ".values", list(question, "values"), "name"));
                changes.add(set(at + ".answer", "round(loss * 2, 1)"));
                changes.add(set(at + ".tolerance", 0.25));
                changes.add(set(at + ".unit", "% of 1"));
                changes.add(set(at + ".why", PARAGRAPHS));
                changes.add(add(at + ".values", map("name", "more", "from", 1, "to", 9, "step", 0.5)));
                changes.add(add(at + ".values", map("name", "some", "among", List.of(1, 2))));
                changes.add(add(at + ".mistakes", map("value", "12", "why", WORDS)));
            }
            case "cloze" -> {
                changes.add(set(at + ".text", PARAGRAPHS));
                changes.addAll(items(at + ".gaps", list(question, "gaps"), "why"));
                changes.add(
                        add(at + ".gaps", map("id", "z", "kind", "number", "answer", 1, "tolerance", 0, "why", WORDS)));
                changes.add(add(
                        at + ".gaps", map("id", "y", "kind", "word", "accepted", List.of("on"), "why", PARAGRAPHS)));
            }
            case "highlight" -> {
                changes.add(set(at + ".text", WORDS));
                changes.addAll(items(at + ".pieces", list(question, "pieces"), "why"));
                changes.add(set(at + ".pieces[0].correct", true));
                changes.add(add(at + ".pieces", map("id", "z", "correct", true, "why", WORDS)));
            }
            default -> throw new AssertionError("A kind without a form: " + question);
        }
        if (question.containsKey("mistakes")) {
            changes.add(set(at + ".mistakes[0].value", 41));
            changes.addAll(items(at + ".mistakes", list(question, "mistakes"), "why"));
        }
        return changes;
    }

    private static List<Shapes.Change> questions(String path, List<Object> questions) {
        var changes = new ArrayList<>(items(path, questions, "text"));
        for (var index = 0; index < questions.size(); index++) {
            var at = "%s[%d]".formatted(path, index);
            var question = map(questions.get(index));
            switch ((String) question.get("kind")) {
                case "scale" -> {
                    changes.add(set(at + ".low", WORDS));
                    changes.add(set(at + ".high", WORDS));
                }
                case "choice" -> {
                    changes.add(set(at + ".several", true));
                    changes.addAll(items(at + ".options", list(question, "options"), "text"));
                    changes.add(add(at + ".options", map("id", "z", "text", WORDS)));
                }
                case "remark" -> changes.add(add(path, map("id", "z", "kind", "remark", "text", PARAGRAPHS)));
                default -> throw new AssertionError("A kind without a form: " + question);
            }
        }
        return changes;
    }

    private static List<Shapes.Change> options(String path, Map<String, Object> question, String key) {
        var options = list(question, key);
        var changes = new ArrayList<>(items(path, options, "text", "why"));
        for (var index = 0; index < options.size(); index++) {
            var correct = "%s[%d].correct".formatted(path, index);
            changes.add(
                    Boolean.TRUE.equals(map(options.get(index)).get("correct")) ? remove(correct) : set(correct, true));
        }
        changes.add(add(path, map("id", "z", "text", WORDS, "why", PARAGRAPHS)));
        return changes;
    }

    private static List<Shapes.Change> pairs(
            String at, Map<String, Object> question, String left, String right, String match) {
        var changes = new ArrayList<Shapes.Change>();
        changes.addAll(items(at + "." + left, list(question, left), "text", "why"));
        changes.addAll(items(at + "." + right, list(question, right), "text"));
        changes.add(set("%s.%s[0].%s".formatted(at, left, match), "yes"));
        changes.add(add(at + "." + right, map("id", "z", "text", WORDS)));
        return changes;
    }

    private static List<Shapes.Change> items(String path, List<Object> items, String... keys) {
        var changes = new ArrayList<Shapes.Change>();
        for (var index = 0; index < items.size(); index++) {
            for (var key : keys) {
                changes.add(set("%s[%d].%s".formatted(path, index, key), WORDS));
            }
            changes.add(remove("%s[%d]".formatted(path, index)));
            if (index > 0) {
                changes.add(up(path, index));
            }
        }
        return changes;
    }

    private static void check(Path file, String before, Shapes.Change change) {
        var name = file.getFileName().toString();
        var after = ValueChanges.apply(Edits.of(name, before).orElseThrow(), List.of(change))
                .text();

        var wanted = OtherReader.read(before);
        var place = placeOf(wanted, change);
        make(wanted, change);
        assertThat(OtherReader.read(after)).as("%s: %s", file, change).isEqualTo(wanted);
        OtherReader.isUntouchedAround(before, after, place);
    }

    /// What may change its lines: the value, or the list that gets an item.
    private static String placeOf(Object read, Shapes.Change change) {
        var path = change.path();
        var list = path.substring(0, Math.max(0, path.lastIndexOf('[')));
        var isLast = change.remove()
                && path.endsWith("]")
                && list(OtherReader.at(read, list)).size() == 1;
        return isLast ? list : OtherReader.at(read, path) == null ? path.substring(0, path.lastIndexOf('.')) : path;
    }

    private static void make(Object read, Shapes.Change change) {
        var path = change.path();
        var end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        var parent = OtherReader.at(read, path.substring(0, Math.max(0, end)));
        if (change.up() != null) {
            Collections.swap(list(OtherReader.at(read, path)), change.up() - 1, change.up());
        } else if (change.add() != null && OtherReader.at(read, path) != null) {
            list(OtherReader.at(read, path)).add(change.add());
        } else if (path.endsWith("]")) {
            var index = Integer.parseInt(path.substring(end + 1, path.length() - 1));
            if (change.remove()) {
                list(parent).remove(index);
            } else {
                list(parent).set(index, change.value());
            }
        } else if (change.remove()) {
            map(parent).remove(path.substring(end + 1));
        } else {
            map(parent).put(path.substring(end + 1), change.add() == null ? change.value() : List.of(change.add()));
        }
    }

    private static Shapes.Change set(String path, Object value) {
        return new Shapes.Change(path, value, null, false, null);
    }

    private static Shapes.Change add(String path, Object item) {
        return new Shapes.Change(path, null, item, false, null);
    }

    private static Shapes.Change remove(String path) {
        return new Shapes.Change(path, null, null, true, null);
    }

    private static Shapes.Change up(String path, int index) {
        return new Shapes.Change(path, null, null, false, index);
    }

    /// Of translations there are no forms.
    private static Stream<Path> files(String ending) throws IOException {
        try (var files = Files.walk(Path.of("courses"))) {
            return files
                    .filter(file ->
                            file.toString().endsWith(ending) && !file.toString().contains("i18n"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var at = 0; at < keysAndValues.length; at += 2) {
            map.put((String) keysAndValues[at], keysAndValues[at + 1]);
        }
        return map;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object read) {
        return (Map<String, Object>) read;
    }

    private static List<Object> list(@Nullable Object map, String key) {
        return list(map(map).get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object read) {
        return (List<Object>) read;
    }
}
