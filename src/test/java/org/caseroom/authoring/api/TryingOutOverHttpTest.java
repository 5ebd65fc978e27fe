package org.caseroom.authoring.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.assessment.PreviewAttempts;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.SampleAuthors;
import org.caseroom.authoring.Skeleton;
import org.caseroom.authoring.TryingOut;
import org.caseroom.authoring.Writing;
import org.caseroom.identity.Actor;
import org.caseroom.identity.SigningIn;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An author tries out a draft as a participant would, and nothing is left of it.
@StoreTest
class TryingOutOverHttpTest {

    private static final String COURSE_SHEET = "course.yaml";
    private static final List<String> TABLES = List.of(
            "assessment_attempt",
            "assessment_attempt_token",
            "assessment_response",
            "assessment_answer",
            "assessment_question_outcome");

    private final ApplicationContext application;
    private final Drafting drafting;
    private final TryingOut trying;
    private final PreviewAttempts previews;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final int port;
    private SampleAuthors authors;
    private Actor daniel;
    private DraftId draft;
    private HttpVisitor player;

    TryingOutOverHttpTest(
            ApplicationContext application,
            Drafting drafting,
            TryingOut trying,
            PreviewAttempts previews,
            JdbcClient jdbc,
            TestClock clock,
            @LocalServerPort int port) {
        this.application = application;
        this.drafting = drafting;
        this.trying = trying;
        this.previews = previews;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aDraft() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
        draft = drafting.begin(
                daniel, new Beginning(new Slug("course-" + UUID.randomUUID()), "Sample", "en"), Skeleton.TEMPLATE);
        player = visitor(daniel);
    }

    @Test
    void theDraftIsReadAndItsQuizTakenAndNothingFollows() {
        var outline = player.get("/api/learn/" + draft).json();
        var lesson = outline.at("/modules/0/activities/0");
        var quiz = quizOf(outline);

        assertThat(outline.get("preview").asBoolean()).isTrue();
        assertThat(player.get("/api/learn/%s/lessons/%s"
                                .formatted(draft, lesson.get("content").asString()))
                        .json()
                        .get("html")
                        .asString())
                .isNotEmpty();
        assertThat(player.put(
                                "/api/learn/" + draft + "/place",
                                Map.of("activity", lesson.get("id").asString()))
                        .status())
                .isEqualTo(204);
        assertThat(player.post(
                                "/api/learn/%s/lessons/%s/complete"
                                        .formatted(draft, lesson.get("id").asString()),
                                Map.of())
                        .status())
                .isEqualTo(200);

        var sitting = player.starts(draft.toString(), quiz, UUID.randomUUID());
        var question = sitting.started().json().at("/questions/0/id").asString();
        sitting.answers(UUID.randomUUID(), sitting.response(question, 1, 0, Map.of("kind", "BLANK")));
        var outcome = sitting.submits();

        assertThat(outcome.json().get("state").asString()).isEqualTo("GRADED");
        assertThat(jdbc.sql("select count(*) from learning_course_progress where person = :person")
                        .param("person", daniel.person().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(player.get("/api/learn").json().get("courses")).isEmpty();
    }

    @Test
    void beginningAnewForgetsWhatWasAnsweredBefore() {
        var quiz = quizOf(player.get("/api/learn/" + draft).json());
        player.starts(draft.toString(), quiz, UUID.randomUUID()).submits();
        assertThat(kept()).isOne();

        assertThat(trying.begin(daniel, draft)).isPresent();

        assertThat(kept()).isZero();
        assertThat(player.get("/api/learn/%s/quizzes/%s".formatted(draft, quiz))
                        .json()
                        .get("attempts"))
                .isEmpty();
    }

    @Test
    void aDayLaterNothingIsLeftOfAnyPreviewAndWhatCountsStays() {
        var counted = jdbc.sql("select count(*) from assessment_attempt where purpose = 'COUNTED'")
                .query(Long.class)
                .single();
        var quiz = quizOf(player.get("/api/learn/" + draft).json());
        player.starts(draft.toString(), quiz, UUID.randomUUID()).submits();

        clock.travel(java.time.Duration.ofHours(25));
        previews.run();

        assertThat(TABLES)
                .allSatisfy(table -> assertThat(jdbc.sql(
                                        "select count(*) from %s".formatted(table)
                                                + (table.equals("assessment_attempt")
                                                        ? " where purpose = 'PREVIEW'"
                                                        : " where attempt in (select id from assessment_attempt where purpose = 'PREVIEW')"))
                                .query(Long.class)
                                .single())
                        .isZero());
        assertThat(jdbc.sql("select count(*) from assessment_attempt where purpose = 'COUNTED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(counted);
    }

    @Test
    void nobodyElseFindsIt() {
        assertThat(visitor(authors.stranger()).get("/api/learn/" + draft).status())
                .isEqualTo(404);
        assertThat(visitor(authors.trainee()).get("/api/learn/" + draft).status())
                .isEqualTo(404);
        assertThat(visitor(authors.administrator()).get("/api/learn/" + draft).status())
                .isEqualTo(200);
    }

    @Test
    void aDraftWithErrorsIsNotTriedOut() {
        var writing = application.getBean(Writing.class);
        writing.save(
                daniel,
                draft,
                COURSE_SHEET,
                writing.file(daniel, draft, COURSE_SHEET).revision(),
                "id: broken");

        assertThat(trying.begin(daniel, draft)).isEmpty();
        assertThat(player.get("/api/learn/" + draft).status()).isEqualTo(404);
    }

    private long kept() {
        return jdbc.sql("select count(*) from assessment_attempt where run = :run")
                .param("run", draft.value())
                .query(Long.class)
                .single();
    }

    private static String quizOf(tools.jackson.databind.JsonNode outline) {
        for (var module : outline.get("modules")) {
            for (var activity : module.get("activities")) {
                if (activity.get("kind").asString().equals("QUIZ")) {
                    return activity.get("id").asString();
                }
            }
        }
        throw new AssertionError("No quiz: " + outline);
    }

    private HttpVisitor visitor(Actor actor) {
        var signedIn = (SigningIn.Result.SignedIn) application
                .getBean(SigningIn.class)
                .signIn(authors.signInName(actor), SampleAuthors.PASSWORD, "192.0.2.1", "a browser");
        return HttpVisitor.signedIn(port, signedIn.token());
    }
}
