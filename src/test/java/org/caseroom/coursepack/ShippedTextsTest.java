package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.fact.Facts;
import org.caseroom.question.Option;
import org.caseroom.question.Question;
import org.caseroom.shared.Slug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a course that ships owes its readers besides being sound: nothing is asked that nobody teaches, lessons have
/// their
/// size, and no key shows through how options look.
class ShippedTextsTest {

    private static final int LEAST_WORDS = 700;
    private static final int MOST_WORDS = 1_300;

    /// By so many standard deviations a bank may stray from what options in no order would show.
    private static final double LUCK = 2.5;

    private static final Pattern FACT = Pattern.compile("data-fact=\"([a-z0-9-]+)\"[^>]*>([^<]*)</a>");

    static List<CoursePack> courses() throws IOException {
        var packs = new ArrayList<CoursePack>();
        for (var folder : ShippedCoursesTest.courses()) {
            packs.add(read(folder));
        }
        return packs;
    }

    private static CoursePack read(Path folder) throws IOException {
        return switch (new CoursePackReader().read(PackFiles.ofFolder(folder))) {
            case Reading.Sound sound -> sound.pack();
            case Reading.Unsound unsound -> throw new AssertionError(unsound.problems());
        };
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void everyLessonServesAnObjectiveAndHasItsSize(CoursePack pack) {
        assertThat(lessons(pack)).isNotEmpty().allSatisfy(lesson -> {
            assertThat(lesson.objectives()).as(lesson.id().value()).isNotEmpty();
            assertThat(lesson.words()).as(lesson.id().value()).isBetween(LEAST_WORDS, MOST_WORDS);
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void whoeverTeachesACourseHasAGuideWithAPartOnEachModule(CoursePack pack) {
        var guide = pack.guide().orElseThrow();

        assertThat(guide.words()).isGreaterThan(2_000);
        assertThat(guide.headings())
                .filteredOn(heading -> heading.level() == 2)
                .hasSizeGreaterThan(pack.modules().size());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void aTestBeforeTheCourseAndOneAfterItAskTheSameOfDifferentQuestions(CoursePack pack) {
        var tests = pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity instanceof QuizActivity quiz && quiz.measures())
                .map(activity -> ((QuizActivity) activity).quiz())
                .toList();

        assertThat(tests).hasSize(2);
        assertThat(pack.modules().getFirst().activities().getFirst().id())
                .isEqualTo(tests.getFirst().id());
        assertThat(pack.modules().getLast().activities().getLast().id())
                .isEqualTo(tests.getLast().id());
        assertThat(tests.getFirst().size())
                .isBetween(15, 20)
                .isEqualTo(tests.getLast().size());
        assertThat(tests.getFirst().draws()).isEqualTo(tests.getLast().draws());
        for (var swapped : List.of(true, false)) {
            var before = tests.getFirst().dealt(swapped).drawnFrom(1);
            var after = tests.getLast().dealt(swapped).drawnFrom(2);
            assertThat(before.stream().map(Question::id))
                    .doesNotContainAnyElementsOf(
                            after.stream().map(Question::id).toList());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void everyObjectiveOfAModuleWithAQuizIsAskedFor(CoursePack pack) {
        for (var module : pack.modules()) {
            var asked = questions(module)
                    .map(question -> question.teaching().objective())
                    .collect(Collectors.toSet());
            if (!asked.isEmpty()) {
                assertThat(asked)
                        .as(module.id().value())
                        .containsAll(
                                module.objectives().stream().map(Objective::id).toList());
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void everyQuestionNamesTheArticleThatItServesOrItsModuleDoes(CoursePack pack) {
        for (var module : pack.modules()) {
            assertThat(questions(module))
                    .allSatisfy(question -> assertThat(
                                    Stream.of(question.teaching().articles(), module.articles(), module.competencies())
                                            .anyMatch(named -> !named.isEmpty()))
                            .as(question.id().value())
                            .isTrue());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void whoAlwaysTakesTheLongestOrTheShortestOptionIsHardlyBetterThanChance(CoursePack pack) {
        for (var longest : List.of(true, false)) {
            isLuck(pack, longest ? "the longest is right" : "the shortest is right", options -> {
                var lengths = options.stream().map(ShippedTextsTest::length).toList();
                var taken = lengths.indexOf(
                        longest
                                ? lengths.stream().max(Integer::compare).orElseThrow()
                                : lengths.stream().min(Integer::compare).orElseThrow());
                return options.get(taken).correct();
            });
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void whoAlwaysTakesTheOptionAtOnePlaceIsHardlyBetterThanChance(CoursePack pack) {
        IntStream.range(0, 3)
                .forEach(place -> isLuck(
                        pack,
                        "the one at %d is right".formatted(place + 1),
                        options -> options.get(place).correct()));
    }

    /// So nothing changes for the reader at the moment, and whoever reads without a line reads nothing else.
    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void whatALessonSaysOfAFactIsWhatTheTableSays(CoursePack pack) {
        var facts = Facts.shipped();
        for (var lesson : lessons(pack).toList()) {
            FACT.matcher(lesson.html().replaceAll("\\s+", " "))
                    .results()
                    .forEach(link -> assertThat(facts.find(new Slug(link.group(1)))
                                    .map(fact -> fact.value().in(Locale.ENGLISH)))
                            .as(lesson.id().value())
                            .contains(link.group(2).replace("&#39;", "'")));
        }
    }

    /// A rule of thumb for single choices hits about as often as one option in all.
    private static void isLuck(CoursePack pack, String rule, Predicate<List<Option>> hits) {
        var choices = pack.modules().stream()
                .flatMap(ShippedTextsTest::questions)
                .filter(Question.SingleChoice.class::isInstance)
                .map(Question.SingleChoice.class::cast)
                .toList();
        var expected = choices.stream()
                .mapToDouble(choice -> 1.0 / choice.options().size())
                .sum();
        var variance = choices.stream()
                .mapToDouble(choice -> 1.0 / choice.options().size())
                .map(chance -> chance * (1 - chance))
                .sum();
        var hit = choices.stream().filter(choice -> hits.test(choice.options())).count();
        assertThat((double) hit)
                .as("%s in %s, of %d", rule, pack.course().id(), choices.size())
                .isLessThan(expected + LUCK * Math.sqrt(variance));
    }

    private static int length(Option option) {
        return option.text().html().replaceAll("<[^>]*>", "").length();
    }

    private static Stream<Lesson> lessons(CoursePack pack) {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(Lesson.class::isInstance)
                .map(Lesson.class::cast);
    }

    private static Stream<Question> questions(ModulePart module) {
        var known = new HashSet<Object>();
        return module.activities().stream()
                .filter(activity -> activity instanceof QuizActivity quiz && !quiz.measures())
                .flatMap(quiz -> ((QuizActivity) quiz).quiz().draws().stream())
                .flatMap(draw -> draw.pool().stream())
                .filter(question -> known.add(question.id()));
    }
}
