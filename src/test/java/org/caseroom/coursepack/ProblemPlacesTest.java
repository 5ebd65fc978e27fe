package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.caseroom.coursepack.SamplePack.BANK;
import static org.caseroom.coursepack.SamplePack.COURSE;
import static org.caseroom.coursepack.SamplePack.GLOSSARY;
import static org.caseroom.coursepack.SamplePack.IMAGE;
import static org.caseroom.coursepack.SamplePack.LESSON;
import static org.caseroom.coursepack.SamplePack.MEDIA;
import static org.caseroom.coursepack.SamplePack.MODULE;
import static org.caseroom.coursepack.SamplePack.QUIZ;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import org.caseroom.coursepack.finding.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each way of breaking a course is found where it was done, and nothing else is found with it.
class ProblemPlacesTest {

    /// Words of a file that are replaced, and the problem that must come of it: line, column and code.
    private record Fault(String file, String words, String others, int line, int column, String code) {}

    static List<Fault> faults() {
        return List.of(
                // course.yaml
                new Fault(COURSE, "title:", "titel: A\ntitle:", 2, 1, "unknown-key"),
                new Fault(COURSE, "title: A sample\n", "", 1, 1, "missing-key"),
                new Fault(COURSE, "title: A sample", "title:", 2, 7, "empty"),
                new Fault(COURSE, "title: A sample", "title: 2024", 2, 8, "type"),
                new Fault(COURSE, "title: A sample", "title: [A]", 2, 8, "type"),
                new Fault(COURSE, "id: sample", "id: Sample Course", 1, 5, "id-form"),
                new Fault(COURSE, "A course that", "x".repeat(300), 3, 10, "too-long"),
                new Fault(COURSE, "language: en", "language: english_UK", 4, 11, "language"),
                new Fault(COURSE, "level: foundation", "level: fundation", 5, 8, "unknown-value"),
                new Fault(COURSE, "minutes: 20", "minutes: twenty", 6, 10, "type"),
                new Fault(COURSE, "minutes: 20", "minutes: \"20\"", 6, 10, "type"),
                new Fault(COURSE, "minutes: 20", "minutes: 0", 6, 10, "range"),
                new Fault(COURSE, "[Caseroom course team]", "[]", 7, 10, "empty-list"),
                new Fault(COURSE, "[Caseroom course team]", "somebody", 7, 10, "type"),
                new Fault(COURSE, "audience: [police, judge]", "audience: [police, jugde]", 9, 20, "unknown-audience"),
                new Fault(COURSE, "rule: all-modules", "rule: all", 13, 9, "unknown-value"),
                new Fault(COURSE, "  rule: all-modules", "  all-modules", 13, 3, "type"),
                new Fault(COURSE, "modules: [basics]", "modules: [basis]", 14, 11, "module-order"),
                new Fault(COURSE, "level: foundation", "level: foundation\nlevel: specialist", 6, 1, "duplicate-key"),
                new Fault(COURSE, "title: A sample", "title: &t A sample", 2, 8, "yaml-anchor"),
                new Fault(COURSE, "title: A sample", "title: *t", 2, 8, "yaml-alias"),
                new Fault(COURSE, "title: A sample", "title: !!str A sample", 2, 8, "yaml-tag"),
                new Fault(COURSE, "modules: [basics]", "modules: [basics]\n---\nid: other", 16, 1, "yaml-documents"),
                new Fault(COURSE, "title: A sample", "title: A \u0007sample", 2, 10, "control-character"),
                new Fault(COURSE, "title: A sample", "title: \"A \\0sample\"", 2, 8, "control-character"),
                new Fault(COURSE, "title: A sample", "title: \"A \\rsample\"", 2, 8, "control-character"),
                new Fault(COURSE, "title: A sample", "title: \"A \\e[2Jsample\"", 2, 8, "control-character"),
                new Fault(COURSE, "title: A sample", "title: \"A \\u202Esample\"", 2, 8, "control-character"),
                new Fault(COURSE, "title: A sample", "title: A \u2066sample", 2, 8, "control-character"),
                new Fault(COURSE, "title: A sample", "title: \"A \\uFFFFsample\"", 2, 8, "control-character"),
                new Fault(COURSE, "title: A sample", "\"\\u0007title\": A\ntitle: A sample", 2, 1, "control-character"),
                // module.yaml
                new Fault(MODULE, "UNCC-13", "UNCC-69", 8, 12, "unknown-article"),
                new Fault(
                        MODULE,
                        "id: first-steps",
                        "id: first-steps\n    text: B.\n  - id: first-steps",
                        7,
                        9,
                        "duplicate-id"),
                new Fault(QUIZ, "id: check", "id: basics", 1, 5, "duplicate-id"),
                // lesson
                new Fault(LESSON, "[first-steps]", "[first-step]", 5, 14, "unknown-objective-of-this-module"),
                new Fault(LESSON, "year: 2024", "year: 24", 11, 11, "range"),
                new Fault(LESSON, "https://www.example.org/report", "http://www.example.org", 12, 10, "link"),
                new Fault(LESSON, "[^report-2024]", "", 8, 9, "unused-source"),
                new Fault(LESSON, "[^report-2024]", "[^report-2024] and [^rapport]", 15, 76, "unknown-source"),
                new Fault(LESSON, "glossary:money-mule", "glossary:money-mull", 15, 23, "unknown-term"),
                new Fault(LESSON, "lesson:mules", "lesson:mule", 15, 77, "unknown-lesson"),
                new Fault(LESSON, "https://www.example.org/a?b=1&c=2", "http://www.example.org", 16, 4, "link"),
                new Fault(LESSON, "https://www.example.org/a?b=1&c=2", "javascript:alert(1)", 16, 4, "link"),
                new Fault(LESSON, "[a page]", "[]", 16, 4, "link-text"),
                new Fault(LESSON, "## What", "# What", 18, 1, "heading-level"),
                new Fault(LESSON, "### And", "#### And", 34, 1, "heading-level"),
                new Fault(LESSON, "### And then", "###", 34, 1, "heading-empty"),
                new Fault(LESSON, "It asks", "## Title\nIt asks", 23, 1, "heading-inside"),
                new Fault(LESSON, "![A sends to B]", "![]", 20, 1, "image-alt"),
                new Fault(LESSON, "media/chain.svg", "media/chains.svg", 20, 1, "unknown-image"),
                new Fault(LESSON, "![A sends", "See ![A sends", 20, 5, "image-place"),
                new Fault(LESSON, "::: law", "::: lore", 22, 1, "unknown-block"),
                new Fault(LESSON, "::: law Article 13", "::: law", 22, 1, "box-title"),
                new Fault(LESSON, "No.\n", "", 30, 1, "box-empty"),
                new Fault(LESSON, "It asks", "::: note Inner\nIt asks", 23, 1, "box-nested"),
                new Fault(LESSON, "Money moves", ":::\n\nMoney moves", 15, 1, "box-syntax"),
                new Fault(LESSON, "Money moves", "<b>Money</b> moves", 15, 1, "raw-html"),
                new Fault(LESSON, "Money moves", "<script>alert(1)</script>\n\nMoney moves", 15, 1, "raw-html"),
                new Fault(LESSON, "## What", "[^late]: https://example.org\n\n## What", 18, 1, "source-in-text"),
                new Fault(LESSON, "---\nid", "id", 1, 1, "front-matter"),
                // quiz
                new Fault(QUIZ, "pass-mark: 70", "pass-mark: 101", 6, 12, "range"),
                new Fault(QUIZ, "attempts: 3", "attempts: many", 7, 11, "type"),
                new Fault(QUIZ, "shuffle-options: true", "shuffle-options: yes", 9, 18, "type"),
                new Fault(QUIZ, "bank: basics", "bank: basic", 12, 11, "unknown-bank"),
                new Fault(QUIZ, "count: 1", "count: 3", 12, 5, "too-few-questions"),
                new Fault(
                        QUIZ,
                        "count: 1\n    tags: [choice]\n  - bank: basics\n    count: 1",
                        "count: 2\n    tags: [choice]\n  - bank: basics\n    count: 2",
                        12,
                        3,
                        "unsatisfiable"),
                new Fault(QUIZ, "Two questions.", "See [this](https://example.org).", 5, 19, "prose-link"),
                // bank
                new Fault(BANK, "kind: single-choice", "kind: singel-choice", 3, 11, "unknown-value"),
                new Fault(BANK, "difficulty: 2", "difficulty: 4", 4, 17, "range"),
                new Fault(BANK, "objective: first-steps", "objective: last-steps", 6, 16, "unknown-objective"),
                new Fault(BANK, "lesson: first-hour", "lesson: last-hour", 7, 13, "unknown-lesson"),
                new Fault(BANK, "What is *lost* first?", "What <i>is</i> lost?", 10, 18, "raw-html"),
                new Fault(BANK, "id: b, text: The land", "id: a, text: The land", 13, 14, "duplicate-id"),
                new Fault(BANK, "id: b, text: The land", "id: B!, text: The land", 13, 14, "id-form"),
                new Fault(
                        BANK,
                        "text: The land register, why: Kept for good.}",
                        "text: The land register}",
                        13,
                        9,
                        "missing-key"),
                new Fault(
                        BANK, "      - {id: c, text: Birth records, why: Kept for good.}\n", "", 12, 7, "option-count"),
                new Fault(
                        BANK,
                        "id: b, text: The land register,",
                        "id: b, text: The land register, correct: true,",
                        12,
                        7,
                        "question"),
                new Fault(BANK, "correct: true, why: Kept for days.", "why: Kept for days.", 12, 7, "question"),
                new Fault(BANK, "The land register, why", "None of the above, why", 13, 23, "all-of-the-above"),
                new Fault(BANK, "id: secure-these", "id: secure-first", 16, 9, "duplicate-id"),
                new Fault(BANK, "answer: 95", "answer: 4,800", 35, 13, "type"),
                new Fault(BANK, "answer: 95", "answer: 5", 40, 17, "question"),
                new Fault(BANK, "tolerance: 0.5", "tolerance: -0.5", 36, 16, "question"),
                new Fault(BANK, "answer: 95", "answer: 95\n    options: []", 36, 5, "unknown-key"),
                // glossary and media
                new Fault(GLOSSARY, "    term: money mule\n", "", 2, 5, "missing-key"),
                new Fault(
                        MEDIA,
                        "file: chain.svg",
                        "file: chain.svg\n    author: A\n    licence: B\n    description: C\n  - file: chains.svg",
                        6,
                        11,
                        "unknown-image"),
                new Fault(
                        MEDIA,
                        "file: chain.svg",
                        "file: chain.svg\n    author: A\n    licence: B\n    description: C\n  - file: chain.svg",
                        6,
                        11,
                        "duplicate-image"),
                new Fault(IMAGE, "<text", "<script>1</script><text", 3, 3, "svg-refused"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundWhereItWasMade(Fault fault) {
        var problems = SamplePack.sound()
                .replacing(fault.file(), fault.words(), fault.others())
                .read()
                .problems();

        assertThat(problems).as("%s", problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(fault.code());
            assertThat(problem.file()).isEqualTo(fault.file());
            assertThat("%d:%d".formatted(problem.line(), problem.column()))
                    .isEqualTo("%d:%d".formatted(fault.line(), fault.column()));
            assertThat(InEnglish.say(problem)).matches("(?s)[A-Z\"\\[].*[.?]");
        });
    }

    @ParameterizedTest
    @MethodSource("emptyFiles")
    void aFileThatSaysNothingIsFound(String file, String content, int line) {
        var problems = SamplePack.sound().with(file, content).read().problems();

        assertThat(problems)
                .extracting(Problem::file, Problem::code, Problem::line, Problem::column)
                .contains(tuple(file, "empty-file", line, 1));
    }

    static List<Arguments> emptyFiles() {
        return List.of(
                arguments(COURSE, "", 1),
                arguments(COURSE, "# Nothing yet.\n", 1),
                arguments(MODULE, "", 1),
                arguments(LESSON, "---\n---\n", 2),
                arguments(LESSON, "---\n# Nothing yet.\n---\nText.\n", 2),
                arguments(QUIZ, "", 1),
                arguments(BANK, "\n\n", 1),
                arguments(GLOSSARY, "", 1),
                arguments(MEDIA, "# Nothing yet.", 1));
    }

    @Test
    void aCourseWithoutAModuleIsRefused() {
        var course = new SamplePack(Map.of()).with(COURSE, SamplePack.sound().text(COURSE));

        assertThat(course.read().problems()).extracting(Problem::code).contains("no-module");
    }

    @Test
    void whatIsQuotedInAMessageCanBeShown() {
        assertThat(new Quote(" a\u001B[2J \u202Eb\uD83D ").words()).isEqualTo("a\uFFFD[2J \uFFFDb\uFFFD");
        assertThat(new Quote("x".repeat(100)).words()).hasSize(61).endsWith("…");
        assertThat(messageOf(LESSON, "https://www.example.org/a?b=1&c=2", "javascript:\u202Ea"))
                .doesNotContain("\u202E");
    }

    @Test
    void whatIsWrongWithTheKeyIsSaidAlsoWhereMoreIsWrong() {
        var twoKeys = SamplePack.sound()
                .replacing(BANK, "difficulty: 2", "difficulty: 4")
                .replacing(BANK, "id: b, text: The land register,", "id: b, text: The land register, correct: true,")
                .read();

        assertThat(InEnglish.lines(twoKeys))
                .contains(BANK + ":12:7: Two options are marked correct; a single-choice question has exactly one.");
        assertThat(twoKeys.problems()).extracting(Problem::code).contains("range");
    }

    @Test
    void aKeyThatCannotBeReadIsNotCalledMissing() {
        assertThat(SamplePack.sound()
                        .replacing(BANK, "correct: true", "correct: yes")
                        .read()
                        .problems())
                .extracting(Problem::code)
                .containsExactly("type");
    }

    @Test
    void anUnusedSourceIsSaidAlsoWhereMoreIsWrong() {
        var unused = SamplePack.sound()
                .replacing(LESSON, "[^report-2024]", "")
                .replacing(LESSON, "lesson:mules", "lesson:mule");
        var hidden = SamplePack.sound().replacing(LESSON, "Money moves", "<div>\nMoney moves");

        assertThat(unused.read().problems()).extracting(Problem::code).contains("unused-source", "unknown-lesson");
        assertThat(hidden.read().problems()).extracting(Problem::code).containsExactly("raw-html");
    }

    @Test
    void aFaultInALongProseIsFoundOnItsLine() {
        var prose = SamplePack.sound()
                .replacing(
                        BANK,
                        "What is *lost* first?",
                        ">-\n      First.\n\n      Then <b>this</b> and <i>that</i>.\n\n      See [it](https://example.org/x).")
                .read();

        assertThat(prose.problems())
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly(tuple("raw-html", 13, 12), tuple("raw-html", 13, 28), tuple("prose-link", 15, 16));
    }

    @Test
    void whatStandsTwiceIsReportedWhereTheProseBegins() {
        assertThat(SamplePack.sound()
                        .replacing(BANK, "What is *lost* first?", "What <br> is <br> lost?")
                        .read()
                        .problems())
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly(tuple("raw-html", 10, 13));
    }

    @Test
    void whatIsWorthASecondLookIsAWarning() {
        assertWarning(BANK, "b, text: The land register", "b, text: sign-in  logs", "option-twice", 13);
        assertWarning(LESSON, "[first-steps]", "[first-steps, first-steps]", "objective-twice", 5);
        assertWarning(COURSE, "minutes: 20", "minutes: 26", "course-minutes", 6);
        assertWarning(COURSE, "minutes: 20", "minutes: 14", "course-minutes", 6);
        assertThat(SamplePack.sound()
                        .replacing(COURSE, "minutes: 20", "minutes: 25")
                        .read()
                        .problems())
                .isEmpty();
    }

    private static void assertWarning(String file, String words, String others, String code, int line) {
        var reading = SamplePack.sound().replacing(file, words, others).read();

        assertThat(reading).isInstanceOf(Reading.Sound.class);
        assertThat(reading.problems())
                .extracting(Problem::file, Problem::code, Problem::line)
                .containsExactly(tuple(file, code, line));
    }

    @Test
    void aNameInCapitalLettersIsGivenInLowerCase() {
        assertThat(SamplePack.sound().with("01-basics/04-Extra.md", "x").read().problems())
                .extracting(InEnglish::say)
                .containsExactly("Names are written in lower-case here; call the file 04-extra.md.");
    }

    @Test
    void aMisspeltWordGetsASuggestion() {
        assertThat(messageOf(COURSE, "title:", "titel: A\ntitle:")).contains("Did you mean \"title\"?");
        assertThat(messageOf(COURSE, "level: foundation", "level: fundation")).contains("Did you mean \"foundation\"?");
        assertThat(messageOf(LESSON, "glossary:money-mule", "glossary:money-mull"))
                .contains("Did you mean \"money-mule\"?");
        assertThat(messageOf(LESSON, "::: law", "::: lwa")).contains("Did you mean \"law\"?");
        assertThat(messageOf(LESSON, "media/chain.svg", "media/chian.svg"))
                .contains("Did you mean \"media/chain.svg\"?");
        assertThat(messageOf(BANK, "lesson: first-hour", "lesson: frist-hour"))
                .contains("Did you mean \"first-hour\"?");
    }

    @Test
    void anOpenBlockIsFoundAtItsFirstLine() {
        var open = SamplePack.sound().replacing(LESSON, "No.\n:::", "No.").read();

        assertThat(open.problems()).extracting(Problem::code, Problem::line).contains(tuple("box-open", 30));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(InEnglish.lines(SamplePack.sound().without(COURSE).read()))
                .containsExactly("course.yaml:1:1: The file course.yaml is missing; add it.");
        assertThat(SamplePack.sound().without(MODULE).read().problems())
                .extracting(Problem::code)
                .contains("missing-file");
    }

    @Test
    void aFileWithoutAPlaceIsNamed() {
        assertThat(SamplePack.sound()
                        .with("01-basics/04-The-End.md", "x")
                        .with("notes.txt", "x")
                        .with("bank/Q.yaml", "x")
                        .read()
                        .problems())
                .extracting(Problem::file, Problem::code)
                .containsExactly(
                        tuple("01-basics/04-The-End.md", "unknown-file"),
                        tuple("bank/Q.yaml", "unknown-file"),
                        tuple("notes.txt", "unknown-file"));
    }

    @Test
    void twoActivitiesWithOneNumberHaveNoOrder() {
        var twin = SamplePack.sound().text(LESSON).replace("id: first-hour", "id: other-hour");

        assertThat(SamplePack.sound().with("01-basics/02-other.md", twin).read().problems())
                .extracting(Problem::code)
                .contains("duplicate-number");
    }

    @Test
    void anImageThatIsShownNowhereIsWorthAWarningAndOneThatIsListedNowhereIsAnError() {
        var withImage =
                SamplePack.sound().with("media/spare.svg", SamplePack.sound().text(IMAGE));
        var listed = withImage.replacing(
                MEDIA, "images:", "images:\n  - {file: spare.svg, author: A, licence: B, description: C}");

        assertThat(withImage.read().problems())
                .extracting(Problem::code)
                .containsExactly("image-not-listed", "unused-image");
        assertThat(listed.read()).isInstanceOf(Reading.Sound.class);
        assertThat(listed.read().problems()).extracting(Problem::code).containsExactly("unused-image");
    }

    @Test
    void aShortLessonIsWorthAWarning() {
        var reading = SamplePack.sound()
                .replacing(
                        SamplePack.SECOND_LESSON,
                        "These words are here to be many, and they are many indeed. "
                                .repeat(15)
                                .strip(),
                        "Short.")
                .read();

        assertThat(reading).isInstanceOf(Reading.Sound.class);
        assertThat(reading.problems())
                .singleElement()
                .extracting(Problem::code, Problem::line)
                .containsExactly("short-lesson", 7);
    }

    private static String messageOf(String file, String words, String others) {
        return InEnglish.lines(SamplePack.sound().replacing(file, words, others).read())
                .toString();
    }
}
