package org.caseroom.learning.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.caseroom.StoreTest;
import org.caseroom.assessment.analysis.Choice;
import org.caseroom.assessment.analysis.Flag;
import org.caseroom.assessment.analysis.Rung;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// How good the questions of a quiz are, told from what is in the store, and to whom.
@StoreTest
class ItemAnalysisTest {

    private static final QuestionId FIRST = new QuestionId("secure-first");
    private static final QuestionId SHARE = new QuestionId("share");

    private final ItemAnalysis analysis;
    private final ApplicationContext application;
    private SampleCohort cohort;
    private SampleSheets sheets;
    private Actor daniel;

    ItemAnalysisTest(ItemAnalysis analysis, ApplicationContext application) {
        this.analysis = analysis;
        this.application = application;
    }

    @BeforeEach
    void theBestChooseC() {
        cohort = new SampleCohort(application);
        sheets = new SampleSheets(application, cohort);
        sheets.whereTheBestChooseC();
        daniel = cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(cohort.run().id()));
    }

    @Test
    void theOptionThatTheBestChooseIsFlagged() {
        var first = quiz(daniel, AnalysisFilter.ALL).of(FIRST).orElseThrow();

        assertThat(first.flags())
                .contains(new Flag.BestChoose("c", 0.8, 0.2), new Flag.NobodyTakes("b"))
                .hasAtLeastOneElementOfType(Flag.Backwards.class);
        assertThat(first.choices()).extracting(Choice::id).containsExactly("a", "b", "c");
        assertThat(first.guess()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(first.part().shown().prompt()).contains("lost");
    }

    @Test
    void aQuestionThatSaysSomethingElseInATranslationIsFlagged() {
        sheets.whereATranslationMisleads();

        var quiz = quiz(daniel, AnalysisFilter.ALL);

        assertThat(quiz.of(SHARE).orElseThrow().flags()).contains(new Flag.OtherInLanguage("vi", true));
        assertThat(quiz.of(new QuestionId("secure-these")).orElseThrow().flags())
                .doesNotHaveAnyElementsOfTypes(Flag.OtherInLanguage.class);
    }

    @Test
    void pointsAnswersAndThirdsAreCounted() {
        var figures = Objects.requireNonNull(
                quiz(daniel, AnalysisFilter.ALL).of(FIRST).orElseThrow().figures());

        assertThat(figures.participants()).isEqualTo(90);
        assertThat(figures.facility()).isCloseTo(54 / 90.0, within(1e-9));
        assertThat(figures.of("a").orElseThrow().participants()).isEqualTo(54);
        assertThat(figures.thirds().stream().map(Rung::participants)).containsExactly(30, 30, 30);
        assertThat(figures.thirds().getFirst().share("a")).isCloseTo(0.8, within(1e-9));
        assertThat(figures.none()).isEqualTo(36);
        assertThat(figures.open()).isZero();
    }

    @Test
    void whatWasTypedIsCountedByWhatItSays() {
        var share = quiz(daniel, AnalysisFilter.ALL).of(SHARE).orElseThrow();

        assertThat(share.choices()).isEmpty();
        assertThat(Objects.requireNonNull(share.figures()).choices())
                .extracting(each -> each.choice() + " " + each.participants())
                .containsExactly("95 60", "5 30");
    }

    @Test
    void timeRunsFromTheAnswerBefore() {
        var quiz = quiz(daniel, AnalysisFilter.ALL);

        assertThat(Objects.requireNonNull(quiz.of(FIRST).orElseThrow().time()).half())
                .isEqualTo(20);
        assertThat(Objects.requireNonNull(quiz.of(SHARE).orElseThrow().time()).half())
                .isEqualTo(90);
        assertThat(quiz.of(SHARE).orElseThrow().flags()).contains(new Flag.UnusualTime(90, 20));
    }

    @Test
    void theQuizHasAReliabilityAndTheOrderIsChosen() {
        var quiz = quiz(daniel, AnalysisFilter.ALL);

        assertThat(quiz.drawn()).isTrue();
        assertThat(quiz.figures().sheets()).isEqualTo(90);
        assertThat(Objects.requireNonNull(quiz.figures().reliability()).alpha()).isBetween(-2.0, 1.0);
        assertThat(quiz.in(AnalysisFilter.Order.QUIZ))
                .extracting(AnalysedQuestion::number)
                .containsExactly(1, 2, 3);
        assertThat(quiz.in(AnalysisFilter.Order.DISCRIMINATION).getFirst().id()).isEqualTo(FIRST);
        assertThat(quiz.in(AnalysisFilter.Order.TIME).getFirst().id()).isEqualTo(SHARE);
    }

    @Test
    void otherRunsCountWhereTheyAreAskedForAndTheActorRunsThem() {
        var administrator = cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
        var everywhere = AnalysisFilter.ALL.over(true);

        assertThat(quiz(administrator, AnalysisFilter.ALL).figures().sheets()).isEqualTo(90);
        assertThat(quiz(administrator, everywhere).figures().sheets()).isGreaterThan(90);
        assertThat(quiz(daniel, everywhere).figures().sheets()).isEqualTo(90);
    }

    @Test
    void countriesAreToldApart() {
        var kenya = AnalysisFilter.ALL.of(
                new ResultsFilter(cohort.kenya(), null, ResultsFilter.Which.FIRST, ResultsFilter.Who.ALL, null));

        assertThat(quiz(daniel, kenya).figures().sheets()).isZero();
        assertThat(quiz(daniel, kenya).of(FIRST).orElseThrow().flags()).containsExactly(new Flag.TooFew(0));
    }

    @Test
    void itTellsWhatIsRightSoThatWhoRunsNothingIsRefused() {
        for (var role : List.of(Role.FOCAL_POINT, Role.AUDITOR, Role.TRAINEE)) {
            var actor = cohort.reviewer(role, new Scope.Platform());
            assertThatExceptionOfType(NotAllowedException.class)
                    .as(role.name())
                    .isThrownBy(() -> quiz(actor, AnalysisFilter.ALL));
            assertThat(analysis.isFor(actor, cohort.run().id())).isFalse();
        }
        assertThat(analysis.isFor(daniel, cohort.run().id())).isTrue();
    }

    @Test
    void whoRunsAnotherRunFindsNone() {
        var other = cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(sheets.elsewhere().id()));

        assertThatExceptionOfType(RunNotFoundException.class).isThrownBy(() -> quiz(other, AnalysisFilter.ALL));
        assertThatExceptionOfType(RunNotFoundException.class)
                .isThrownBy(
                        () -> analysis.each(other, cohort.run().id(), SampleSheets.QUIZ, AnalysisFilter.ALL, _ -> {}));
        assertThat(analysis.isFor(other, cohort.run().id())).isFalse();
    }

    @Test
    void whatIsNoQuizIsNotFound() {
        for (var activity : List.of("first-hour", "no-such-quiz")) {
            assertThatExceptionOfType(RunNotFoundException.class)
                    .isThrownBy(() -> analysis.quiz(daniel, cohort.run().id(), new Slug(activity), AnalysisFilter.ALL));
        }
    }

    private AnalysedQuiz quiz(Actor actor, AnalysisFilter filter) {
        return analysis.quiz(actor, cohort.run().id(), SampleSheets.QUIZ, filter);
    }
}
