package org.caseroom.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.caseroom.StoreTest;
import org.caseroom.competency.CompetencyLevel;
import org.caseroom.competency.WorkRole;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// What the published courses cover, for those who may review it.
@StoreTest
class CoverageTest {

    private static final Slug SAMPLE = new Slug("sample");
    private static final CoverageFilter OF_SAMPLE = new CoverageFilter(SAMPLE, null, null, null, false);

    private final ApplicationContext application;
    private final Coverage coverage;
    private final int port;
    private SampleCohort cohort;
    private Actor instructor;

    CoverageTest(ApplicationContext application, Coverage coverage, @LocalServerPort int port) {
        this.application = application;
        this.coverage = coverage;
        this.port = port;
    }

    @BeforeEach
    void theSampleIsPublished() {
        cohort = new SampleCohort(application);
        instructor = cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.nairobi()));
    }

    @Test
    void anArticleIsMentionedByModulesAndTextsAndTaughtByLessons() {
        var fraud = article(13);
        var preservation = article(25);

        assertThat(fraud.count(Treatment.MENTIONED)).isPositive();
        assertThat(fraud.count(Treatment.TAUGHT)).isZero();
        assertThat(fraud.standing()).isEqualTo(Covered.Standing.PARTLY);
        assertThat(preservation.places(Treatment.TAUGHT))
                .singleElement()
                .satisfies(place -> assertThat(place.activity()).isEqualTo("The first hour"))
                .satisfies(place -> assertThat(place.module()).isEqualTo("Basics"));
        assertThat(article(30).standing()).isEqualTo(Covered.Standing.GAP);
    }

    @Test
    void aCompetencyIsTaughtByTheLessonsOfItsObjectivesAndAssessedByTheirQuestions() {
        var triage = coverage.competency(instructor, new Slug("triage"), SAMPLE)
                .orElseThrow()
                .covered();

        assertThat(triage.count(Treatment.TAUGHT)).isEqualTo(2);
        assertThat(triage.count(Treatment.ASSESSED)).isPositive();
        assertThat(triage.places(Treatment.ASSESSED))
                .allSatisfy(place -> assertThat(place.activity()).isEqualTo("Check yourself"));
    }

    @Test
    void aFilterKeepsWhatIsExpectedOfARole() {
        var report = coverage.report(
                instructor, new CoverageFilter(SAMPLE, 4, WorkRole.PROSECUTOR, CompetencyLevel.SPECIALIST, false));

        assertThat(report.competencies())
                .extracting(row -> row.competency().id().value())
                .contains("data-requests", "safeguards")
                .doesNotContain("acquisition", "prevention", "triage");
        assertThat(report.articles())
                .extracting(row -> row.article().number())
                .contains(24, 25, 27)
                .doesNotContain(29, 36);
    }

    @Test
    void gapsAloneLeaveOutWhatIsWhole() {
        var all = coverage.report(instructor, OF_SAMPLE);
        var gaps = coverage.report(instructor, new CoverageFilter(SAMPLE, null, null, null, true));

        assertThat(all.articles()).hasSize(68);
        assertThat(gaps.competencies())
                .allSatisfy(row -> assertThat(row.covered().standing()).isNotEqualTo(Covered.Standing.WHOLE));
    }

    @Test
    void aCourseThatNobodyPublishedCoversNothing() {
        var nothing = new CoverageFilter(new Slug("never-published"), null, null, null, false);

        assertThat(coverage.report(instructor, nothing).articles())
                .allSatisfy(row -> assertThat(row.covered().standing()).isEqualTo(Covered.Standing.GAP));
    }

    @Test
    void whatIsNoArticleAndNoCompetencyIsNotFound() {
        assertThat(coverage.article(instructor, 69, null)).isEmpty();
        assertThat(coverage.competency(instructor, new Slug("baking"), null)).isEmpty();
    }

    @Test
    void traineesAndFocalPointsMayNotReviewIt() {
        var huong = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi()));
        var amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());

        for (var somebody : new Actor[] {huong, amina}) {
            assertThatThrownBy(() -> coverage.report(somebody, CoverageFilter.ALL))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> coverage.courses(somebody)).isInstanceOf(NotAllowedException.class);
        }
        assertThat(coverage.article(amina, 13, null)).isPresent();
    }

    @Test
    void theFileHasARowForEachArticleAndCompetency() throws Exception {
        var file = export(instructor, "?course=sample");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).contains("coverage-").endsWith(".csv\""));
        var text = new String(file.body(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFFKind,Id,Title,Standing,Mentioned,Taught,Assessed,Practised,Courses\r\n")
                .contains("Article,UNCC-25,Expedited preservation of stored electronic data,In part,")
                .contains("Competency,triage,Triage,");
        assertThat(text.lines()).hasSizeGreaterThan(68 + 30);
    }

    @Test
    void aTraineeFindsNoFile() throws Exception {
        var amina = cohort.trainee("Amina Odhiambo", cohort.nairobi());

        assertThat(export(amina, "").statusCode()).isEqualTo(404);
    }

    private Covered article(int number) {
        return coverage.article(instructor, number, SAMPLE).orElseThrow().covered();
    }

    private HttpResponse<byte[]> export(Actor actor, String query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/export/coverage.csv%s".formatted(port, query)))
                .header("Cookie", "caseroom-sign-in=" + cohort.signIn(actor))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }
}
