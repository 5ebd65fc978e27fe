package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.question.survey.SurveyItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyReaderTest {

    private static final QuestionId USEFUL = new QuestionId("useful");
    private static final QuestionId MISSED = new QuestionId("missed");
    private static final QuestionId CHANGE = new QuestionId("change");

    @Test
    void aSurveyIsAnActivityThatNobodyHasToDo() {
        var module = SamplePack.withSurvey().pack().modules().getFirst();

        assertThat(module.activities().getLast()).isInstanceOf(SurveyActivity.class);
        assertThat(module.required()).hasSize(module.activities().size() - 1);
        assertThat(survey().survey().items())
                .hasExactlyElementsOfTypes(SurveyItem.Scale.class, SurveyItem.Choice.class, SurveyItem.Remark.class);
    }

    @Test
    void repliesFitTheirQuestionsAndAnyMayBeLeftOut() {
        var survey = survey().survey();
        var both = new Reply.Chosen(Set.of(new OptionId("time"), new OptionId("cases")));

        assertThat(survey.accepts(Map.of(USEFUL, new Reply.Rated(5)))).isTrue();
        assertThat(survey.accepts(Map.of(MISSED, both, CHANGE, new Reply.Written("More cases."))))
                .isTrue();
        assertThat(survey.accepts(Map.of())).isFalse();
        assertThat(survey.accepts(Map.of(USEFUL, new Reply.Rated(6)))).isFalse();
        assertThat(survey.accepts(Map.of(USEFUL, both))).isFalse();
        assertThat(survey.accepts(Map.of(MISSED, new Reply.Chosen(Set.of(new OptionId("none"))))))
                .isFalse();
        assertThat(survey.accepts(Map.of(new QuestionId("other"), new Reply.Rated(1))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "kind: scale, kind: scales, unknown-value",
        "low: not at all, '', missing-key",
        "id: missed, id: useful, duplicate-id",
        "'{id: cases, text: Cases}', '{id: time, text: Cases}', duplicate-id",
        "'{id: cases, text: Cases}', '{id: cases, text: time}', item-twice",
        "several: true, several: often, type",
        "minutes: 2, 'minutes: 90', range",
        "title: What you think, 'title: What you think\nlasting: true', unknown-key",
        "title: What you think, 'title: What you think\nanonymous: maybe', type",
        "title: What you think, 'title: What you think\nafter: 90d', only-on-the-job",
        "title: What you think, 'title: What you think\nkind: exam', unknown-value",
        "title: What you think, 'title: What you think\nkind: on-the-job', missing-key"
    })
    void whatIsWrongIsSaidWhereItStands(String written, String instead, String code) {
        var problems = SamplePack.withSurvey()
                .replacing(SamplePack.SURVEY, written, instead)
                .read()
                .problems();

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.toString()).contains(SamplePack.SURVEY);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "after: 90d, after: 90, survey-days",
        "after: 90d, after: 731d, survey-days",
        "open-for: 30d, open-for: a month, survey-days",
        "intro: What do you see?, '', missing-key",
        "'{id: seen, kind: remark', '{id: hinders, kind: scale, low: a, high: b', asked-otherwise",
        "'{id: seen, kind: remark', '{id: secures, kind: remark', duplicate-id"
    })
    void whatIsWrongWithASurveyAtWorkIsSaidWhereItStands(String written, String instead, String code) {
        var problems = SamplePack.withWorkSurvey()
                .replacing(SamplePack.WORK_SURVEY, written, instead)
                .read()
                .problems();

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString()).contains(SamplePack.WORK_SURVEY));
        assertThat(problems).anySatisfy(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void aSurveyIsAnonymousAndPartOfTheCourseUnlessItSaysOtherwise() {
        assertThat(survey().survey().named()).isFalse();
        assertThat(survey().survey().isOnTheJob()).isFalse();
        var named = SamplePack.withSurvey()
                .replacing(SamplePack.SURVEY, "minutes: 2", "minutes: 2\nanonymous: false")
                .pack();
        assertThat(((SurveyActivity) named.modules().getFirst().activities().getLast())
                        .survey()
                        .named())
                .isTrue();
    }

    @Test
    void aSurveyAtWorkOpensAndClosesByDays() {
        var pack = SamplePack.withWorkSurvey().pack();
        var survey = ((SurveyActivity) pack.modules().getFirst().activities().getLast()).survey();
        var completed = Instant.parse("2026-01-01T12:00:00Z");
        var occasion = Objects.requireNonNull(survey.onTheJob());

        assertThat(occasion.isOpen(completed, Instant.parse("2026-04-01T11:59:59Z")))
                .isFalse();
        assertThat(occasion.isOpen(completed, Instant.parse("2026-04-01T12:00:00Z")))
                .isTrue();
        assertThat(occasion.isOpen(completed, Instant.parse("2026-05-01T11:59:59Z")))
                .isTrue();
        assertThat(occasion.isOpen(completed, Instant.parse("2026-05-01T12:00:00Z")))
                .isFalse();
        assertThat(Objects.requireNonNull(occasion.supervisor()).items()).hasSize(2);
    }

    @Test
    void aModuleOfSurveysAloneTeachesNothing() {
        var problems = SamplePack.sound()
                .with(
                        "02-end/module.yaml",
                        SamplePack.sound().text(SamplePack.MODULE).replace("basics", "end"))
                .with("02-end/01-think.survey.yaml", SamplePack.withSurvey().text(SamplePack.SURVEY))
                .read()
                .problems();

        assertThat(problems).anySatisfy(problem -> assertThat(problem.code()).isEqualTo("empty-module"));
    }

    private static SurveyActivity survey() {
        return (SurveyActivity)
                SamplePack.withSurvey().pack().modules().getFirst().activities().getLast();
    }
}
