package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.fact.Facts;
import org.caseroom.question.Question;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a course that ships owes its readers besides being sound: nothing is asked that nobody teaches, lessons have
/// their size, and everything serves an objective, a competency and an article.
class ShippedTextsTest {

    private static final int LEAST_WORDS = 700;
    private static final int MOST_WORDS = 1_300;

    private static final Pattern FACT = Pattern.compile("data-fact=\"([a-z0-9-]+)\"[^>]*>([^<]*)</a>");

    static List<CoursePack> courses() {
        return ShippedPacks.all();
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
        var closing = pack.modules().getLast().activities().stream()
                .filter(activity -> !(activity instanceof SurveyActivity))
                .toList();
        assertThat(closing.getLast().id()).isEqualTo(tests.getLast().id());
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
    void everyObjectiveNamesTheCompetenciesThatItServes(CoursePack pack) {
        for (var module : pack.modules()) {
            assertThat(module.objectives())
                    .allSatisfy(objective -> assertThat(objective.competencies())
                            .as(objective.id().value())
                            .isNotEmpty()
                            .isSubsetOf(module.competencies()));
            assertThat(module.objectives().stream().flatMap(objective -> objective.competencies().stream()))
                    .as("competencies of %s that an objective serves", module.id())
                    .containsAll(module.competencies());
        }
    }

    /// Also of the tests before and after a course.
    @ParameterizedTest(name = "{index}")
    @MethodSource("courses")
    void everyQuestionServesACompetencyAndAnArticle(CoursePack pack) {
        var served = pack.modules().stream()
                .flatMap(module -> module.objectives().stream())
                .collect(Collectors.toMap(Objective::id, Objective::competencies));
        for (var module : pack.modules()) {
            assertThat(drawn(module, _ -> true)).allSatisfy(question -> {
                assertThat(served.getOrDefault(question.teaching().objective(), List.of()))
                        .as(question.id().value())
                        .isNotEmpty();
                assertThat(question.teaching().articles().isEmpty()
                                && module.articles().isEmpty())
                        .as(question.id().value())
                        .isFalse();
            });
        }
    }

    @Test
    void aCourseThatOwesSomethingIsFound() {
        var sample = SamplePack.sound();

        assertThatThrownBy(() -> everyLessonServesAnObjectiveAndHasItsSize(sample.pack()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("first-hour");
        assertThatThrownBy(() -> everyObjectiveNamesTheCompetenciesThatItServes(sample.pack()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("first-steps");
        assertThatThrownBy(() -> everyQuestionServesACompetencyAndAnArticle(sample.pack()))
                .isInstanceOf(AssertionError.class);
        var promising = sample.replacing(
                SamplePack.MODULE,
                "objectives:\n",
                "objectives:\n  - id: never-asked\n    text: Do what nobody asks for.\n");
        assertThatThrownBy(() -> everyObjectiveOfAModuleWithAQuizIsAskedFor(promising.pack()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("never-asked");
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

    private static Stream<Lesson> lessons(CoursePack pack) {
        return pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(Lesson.class::isInstance)
                .map(Lesson.class::cast);
    }

    private static Stream<Question> questions(ModulePart module) {
        return drawn(module, quiz -> !quiz.measures());
    }

    static Stream<Question> drawn(ModulePart module, Predicate<QuizActivity> wanted) {
        var known = new HashSet<Object>();
        return module.activities().stream()
                .filter(activity -> activity instanceof QuizActivity quiz && wanted.test(quiz))
                .flatMap(quiz -> ((QuizActivity) quiz).quiz().draws().stream())
                .flatMap(draw -> draw.pool().stream())
                .filter(question -> known.add(question.id()));
    }
}
