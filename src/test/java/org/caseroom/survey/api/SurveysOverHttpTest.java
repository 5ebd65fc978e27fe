package org.caseroom.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.Tables;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.Outlines;
import org.caseroom.learning.ProgressKeeping;
import org.caseroom.learning.results.CaseResults;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.caseroom.survey.SurveyResult;
import org.caseroom.survey.SurveyResults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody replies once, the totals grow by groups, and nothing that is kept says who said what.
@StoreTest
class SurveysOverHttpTest {

    private static final Slug SURVEY = new Slug("what-you-think");
    private static final QuestionId CHANGE = new QuestionId("change");

    private final ApplicationContext application;
    private final JdbcClient jdbc;
    private final int port;
    private SampleCohort cohort;
    private CourseRun run;

    SurveysOverHttpTest(ApplicationContext application, JdbcClient jdbc, @LocalServerPort int port) {
        this.application = application;
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeEach
    void aRunWithASurvey() {
        cohort = new SampleCohort(application);
        run = SampleRuns.opened(application, "Asked", SamplePack.withSurvey());
    }

    @Test
    void somebodyRepliesOnceAndIsToldSo() {
        var amina = visitor(participant("Amina Odhiambo"));

        assertThat(amina.get(address()).json().get("replied").asBoolean()).isFalse();
        assertThat(amina.post(address(), replies(4, "More cases.")).status()).isEqualTo(204);

        assertThat(amina.get(address()).json().get("replied").asBoolean()).isTrue();
        var again = amina.post(address(), replies(1, "Nothing."));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("type").asString()).isEqualTo("replied-already");
        assertThat(results(reviewer()).received()).isEqualTo(1);
    }

    @Test
    void whatDoesNotReplyToTheSurveyIsNotKept() {
        var amina = visitor(participant("Amina Odhiambo"));

        for (var body : List.of(
                Map.of(),
                Map.of("replies", Map.of()),
                replies(6, "More."),
                replies(4, "  "),
                replies(4, "x".repeat(2_001)),
                Map.of("replies", Map.of("useful", Map.of("kind", "CHOSEN", "options", List.of("time")))),
                Map.of("replies", Map.of("other", Map.of("kind", "RATED", "step", 4))))) {
            assertThat(amina.post(address(), body).status()).as(body.toString()).isEqualTo(400);
        }
        assertThat(amina.get(address()).json().get("replied").asBoolean()).isFalse();
        assertThat(results(reviewer()).received()).isZero();
    }

    @Test
    void whoTakesNoPartFindsNoSurvey() {
        var stranger = visitor(cohort.trainee("Trần Minh", cohort.haNoi()));

        assertThat(stranger.get(address()).status()).isEqualTo(404);
        assertThat(stranger.post(address(), replies(4, "Mine.")).status()).isEqualTo(404);
        assertThat(stranger.get("/api/surveys/none/what-you-think").status()).isEqualTo(404);
        assertThat(HttpVisitor.nobody(port).get(address()).status()).isEqualTo(401);
    }

    @Test
    void repliesAreShownByGroupsOfFive() {
        for (var number = 1; number <= 4; number++) {
            visitor(participant("Participant " + number)).post(address(), replies(number, "Remark " + number));
        }
        assertThat(results(reviewer()).received()).isEqualTo(4);
        assertThat(results(reviewer()).shown().people()).isZero();

        visitor(participant("The fifth")).post(address(), replies(5, "A remark"));
        assertThat(results(reviewer()).shown().people()).isEqualTo(5);
        assertThat(results(reviewer()).shown().remarks(CHANGE))
                .containsExactly("A remark", "Remark 1", "Remark 2", "Remark 3", "Remark 4");

        var shown = results(reviewer()).shown();
        visitor(participant("The sixth")).post(address(), replies(1, "Zebra"));
        assertThat(results(reviewer()).received()).isEqualTo(6);
        assertThat(results(reviewer()).shown()).isEqualTo(shown);
    }

    @Test
    void aFileSaysWhatTheScreenSaysAndIsNoFormula() {
        var file = "/export/surveys/%s/%s.csv".formatted(run.id(), SURVEY);
        var visitor = visitor(reviewer());
        for (var number = 1; number <= 4; number++) {
            visitor(participant("Participant " + number)).post(address(), replies(4, "=1+" + number));
        }
        assertThat(visitor.get(file).body().lines()).hasSize(1);

        visitor(participant("The fifth")).post(address(), replies(5, "Said; -1"));
        visitor(participant("The sixth")).post(address(), replies(5, "Waits"));
        var shown = visitor.get(file).body();
        assertThat(shown)
                .contains(
                        "useful,I can use this at work.,scale,4,,4,5",
                        "useful,I can use this at work.,scale,5,fully,1,5")
                .contains(",remark,,'=1+1,,5", "Said;' -1")
                .doesNotContain("Waits", "<em>");
    }

    @Test
    void whoMayNotSeeTotalsGetsNoFile() {
        var file = "/export/surveys/%s/%s.csv".formatted(run.id(), SURVEY);
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));

        assertThat(visitor(participant("Amina Odhiambo")).get(file).status()).isEqualTo(404);
        assertThat(visitor(focalPoint).get(file).status()).isEqualTo(404);
        assertThat(visitor(reviewer())
                        .get(file.replace(SURVEY.value(), "another"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor(reviewer()).get("/export/surveys/none/x.csv").status())
                .isEqualTo(404);
    }

    @Test
    void manyWhoReplyAtOnceAreAllCounted() {
        var visitors = IntStream.range(0, 5)
                .mapToObj(number -> visitor(participant("Participant " + number)))
                .toList();

        visitors.parallelStream().forEach(each -> {
            var reply = each.post(address(), replies(3, "At once."));
            for (var tries = 0; reply.status() == 503 && tries < 20; tries++) {
                reply = each.post(address(), replies(3, "At once."));
            }
            assertThat(reply.status()).isEqualTo(204);
        });

        assertThat(results(reviewer()).shown().remarks(CHANGE)).hasSize(5);
    }

    @Test
    void noTableSaysWhoSaidWhat() {
        var amina = participant("Amina Odhiambo");
        visitor(amina).post(address(), replies(4, "A rare word: quokka."));

        var telling = Tables.names(jdbc).stream()
                .filter(table -> rows(table).stream().anyMatch(row -> row.contains("quokka")))
                .toList();
        assertThat(telling).containsExactly("survey_totals");
        assertThat(rows("survey_totals"))
                .noneMatch(row -> row.contains(amina.person().toString()));
        assertThat(columns("survey_totals")).containsExactlyInAnyOrder("run", "survey", "totals", "shown");
        assertThat(columns("survey_replied")).containsExactlyInAnyOrder("run", "survey", "person");
    }

    @Test
    void neitherAuditNorTimelineHearsOfAReply() {
        var amina = participant("Amina Odhiambo");
        var visitor = visitor(amina);
        var tables = List.of("audit_line", "learning_step", "learning_activity_progress");
        var before = tables.stream().map(this::sortedRows).toList();

        application.getBean(ProgressKeeping.class).visit(amina, run.id(), SURVEY, null);
        visitor.post(address(), replies(4, "More cases."));

        assertThat(tables.stream().map(this::sortedRows).toList()).isEqualTo(before);
    }

    @Test
    void aSurveyIsNoPartOfWhatHasToBeDone() {
        var amina = participant("Amina Odhiambo");
        var outline = application.getBean(Outlines.class).of(amina, run.id());

        assertThat(outline.required()).hasSize(outline.activities().size() - 1);
        assertThat(outline.continueAt()).isNotEqualTo(SURVEY);
    }

    @Test
    void onlyWhoMayReviewTheWholeRunSeesTotals() {
        var amina = participant("Amina Odhiambo");
        var focalPoint = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.nairobi()));
        var results = application.getBean(CaseResults.class);

        assertThatThrownBy(() -> results(amina)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> results(focalPoint)).isInstanceOf(RunNotFoundException.class);
        assertThat(results.surveys(focalPoint, run.id())).isEmpty();
        assertThat(results.surveys(reviewer(), run.id())).hasSize(1);
        assertThat(results(cohort.reviewer(Role.INSTRUCTOR, new Scope.Run(run.id())))
                        .received())
                .isZero();
    }

    private Actor reviewer() {
        return cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
    }

    private Actor participant(String name) {
        var person = cohort.trainee(name, cohort.nairobi());
        cohort.enrolled(person, run);
        return person;
    }

    private HttpVisitor visitor(Actor person) {
        return HttpVisitor.signedIn(port, cohort.signIn(person));
    }

    private SurveyResult results(Actor actor) {
        return application.getBean(SurveyResults.class).of(actor, run.id(), SURVEY);
    }

    private String address() {
        return "/api/surveys/%s/%s".formatted(run.id(), SURVEY);
    }

    private static Map<String, Object> replies(int step, String remark) {
        return Map.of(
                "replies",
                Map.of(
                        "useful",
                        Map.of("kind", "RATED", "step", step),
                        "change",
                        Map.of("kind", "WRITTEN", "text", remark)));
    }

    private List<String> columns(String table) {
        return jdbc
                .sql("select column_name from information_schema.columns where lower(table_name) = :table")
                .param("table", table)
                .query(String.class)
                .list()
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<String> sortedRows(String table) {
        return rows(table).stream().sorted().toList();
    }

    private List<String> rows(String table) {
        return jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                .map(Object::toString)
                .toList();
    }
}
