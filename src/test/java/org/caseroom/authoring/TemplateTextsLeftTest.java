package org.caseroom.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.Edits;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an author was to write over, and has not, is found: whatever new files and new parts of them begin with.
class TemplateTextsLeftTest {

    private static final Slug ID = new Slug("new-one");

    /// These may stay as they are.
    private static final Set<String> USABLE = Set.of(
            "I can use what I learned here at work.",
            "What should be different next time?",
            "What was done well",
            "The first scene",
            "The second scene",
            "Facts are missing or made up.",
            "The facts are there.",
            "The facts are there, and what is not known is said.");

    private static final Set<String> USABLE_KEYS = Set.of(
            "authoring.editor.survey.low.new",
            "authoring.editor.survey.high.new",
            "authoring.editor.survey.supervisor.intro.new");

    record NewFile(String path, String text) {

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<NewFile> newFiles() {
        var skeleton = Skeleton.EMPTY.files(new Beginning(ID, "Mine", "en"), "Daniel Weiss");
        return Stream.concat(
                Stream.of(
                        new NewFile("glossary.yaml", NewFiles.glossary()),
                        new NewFile("guide.md", NewFiles.guide()),
                        new NewFile("01-a/module.yaml", NewFiles.module(ID, "Mine")),
                        new NewFile("01-a/01-a.md", NewFiles.lesson(ID, "Mine", "a")),
                        new NewFile("01-a/02-a.quiz.yaml", NewFiles.quiz(ID, "Mine", "a", ID)),
                        new NewFile("01-a/03-a.exercise.yaml", NewFiles.exercise(ID, "Mine", "a", "b", "taint")),
                        new NewFile("01-a/04-a.assignment.yaml", NewFiles.assignment(ID, "Mine", "a", "b")),
                        new NewFile("01-a/05-a.scenario.yaml", NewFiles.scenario(ID, "Mine", "a", "b")),
                        new NewFile("01-a/06-a.survey.yaml", NewFiles.survey(ID, "Mine")),
                        new NewFile("bank/a.questions.yaml", NewFiles.bank(ID, "a", "b"))),
                skeleton.entrySet().stream()
                        .map(file -> new NewFile(file.getKey(), new String(file.getValue(), UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("newFiles")
    void everySentenceOfANewFileIsFoundUntilItIsWrittenOver(NewFile file) {
        assertThat(left(file.path(), file.text())).containsAll(sentences(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void everyTextThatAFormBeginsWithIsFoundAlsoWithTheLetterBehindIt(String language) throws IOException {
        var words = new Properties();
        try (var catalogue = getClass().getResourceAsStream("/catalogue/" + language + "/authoring.properties")) {
            words.load(new StringReader(new String(catalogue.readAllBytes(), UTF_8)));
        }
        var begun = words.stringPropertyNames().stream()
                .filter(key -> key.matches("authoring\\.editor\\..*\\.new(-[a-z]+)?") && !USABLE_KEYS.contains(key))
                .map(words::getProperty)
                .toList();

        assertThat(begun)
                .hasSizeGreaterThan(20)
                .allSatisfy(text -> assertThat(left(
                                "bank/a.questions.yaml",
                                "a: \"%1$s\"\nb: \"%1$s b\"\nc: \"%1$s {a} {b}\"\n".formatted(text)))
                        .containsExactly(new Quote(text), new Quote(text + " b"), new Quote(text + " {a} {b}")));
    }

    @Test
    void whatIsWrittenOverIsFoundNoMore() {
        assertThat(left(
                        "bank/a.questions.yaml",
                        "a: Another option would be to call\nb: What is asked here, and why?\n"))
                .isEmpty();
        assertThat(left("01-a/01-a.md", "---\nid: a\n---\n\nWrite here. Or there.\n"))
                .isEmpty();
    }

    private static List<Quote> left(String path, String text) {
        return new CoursePackReader()
                .read(PackFiles.of(Map.of(path, text.getBytes(UTF_8)))).problems().stream()
                        .map(problem -> problem.finding())
                        .filter(CourseFinding.TemplateText.class::isInstance)
                        .map(finding -> ((CourseFinding.TemplateText) finding).text())
                        .toList();
    }

    /// What has at least three words and begins with a capital letter, but the titles.
    private static List<Quote> sentences(NewFile file) {
        var inLines = file.path().endsWith(".md")
                ? file.text()
                        .substring(Edits.bodyOf(file.path(), file.text()))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                : texts(Edits.of(file.path(), file.text()).orElseThrow().plain());
        return inLines.filter(line -> line.matches("\\p{Lu}\\S*( \\S+){2,}") && !USABLE.contains(line))
                .map(Quote::new)
                .toList();
    }

    private static Stream<String> texts(Object plain) {
        return switch (plain) {
            case Map<?, ?> map -> map.values().stream().flatMap(TemplateTextsLeftTest::texts);
            case Collection<?> list -> list.stream().flatMap(TemplateTextsLeftTest::texts);
            default -> Stream.of(plain.toString());
        };
    }
}
