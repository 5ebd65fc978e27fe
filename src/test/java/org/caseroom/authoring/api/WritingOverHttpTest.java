package org.caseroom.authoring.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftImages;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.NewImage;
import org.caseroom.authoring.SampleAuthors;
import org.caseroom.authoring.Skeleton;
import org.caseroom.identity.Actor;
import org.caseroom.identity.ChoosingLanguage;
import org.caseroom.identity.SigningIn;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// What the editor reads and saves, over the line.
@StoreTest
class WritingOverHttpTest {

    private static final String LESSON = "01-first-module/01-first-lesson.md";

    private final ApplicationContext application;
    private final Drafting drafting;
    private final int port;
    private SampleAuthors authors;
    private Actor daniel;
    private DraftId draft;
    private HttpVisitor editor;

    WritingOverHttpTest(ApplicationContext application, Drafting drafting, @LocalServerPort int port) {
        this.application = application;
        this.drafting = drafting;
        this.port = port;
    }

    @BeforeEach
    void aDraft() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
        draft = drafting.begin(
                daniel, new Beginning(new Slug("course-" + UUID.randomUUID()), "Sample", "en"), Skeleton.EMPTY);
        editor = visitor(daniel);
    }

    @Test
    void aFileComesWithWhatItSaysWhatIsWrongAndHowItLooks() {
        var file = editor.get(file(LESSON)).json();

        assertThat(file.get("values").get("title").asString()).isEqualTo("First lesson");
        assertThat(file.get("text").asString().substring(file.get("body").asInt()))
                .startsWith("\nBegin");
        assertThat(file.get("findings").get(0).get("severity").asString()).isEqualTo("WARNING");
        assertThat(file.get("lesson").get("html").asString()).contains("<h2 id=");
        assertThat(editor.get("/api/writing/" + draft + "/choices?path=" + LESSON)
                        .json()
                        .get("objectives")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo("first-objective");
    }

    @Test
    void whoSavesAnOldRevisionGetsWhatIsThereNow() {
        var revision = editor.get(file(LESSON)).json().get("revision").asLong();

        var first = editor.put(file(LESSON), Map.of("revision", revision, "text", "one"));
        var second = visitor(authors.daniel()).put(file(LESSON), Map.of("revision", revision, "text", "two"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().get("lesson").isNull()).isTrue();
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("type").asString()).isEqualTo("changed-elsewhere");
        assertThat(second.json().get("file").get("text").asString()).isEqualTo("one");
    }

    @Test
    void aFormChangesValuesAndNothingElse() {
        var before = editor.get(file(LESSON)).json();

        var reply = patch(
                before.get("revision").asLong(),
                List.of(
                        Map.of("path", "title", "value", "What: \"now\"?", "remove", false),
                        Map.of("path", "minutes", "value", 12, "remove", false),
                        Map.of("path", "articles", "value", List.of("UNCC-13"), "remove", false),
                        Map.of("path", "sources", "add", Map.of("id", "a-source", "year", 2025), "remove", false)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("text").asString())
                .isEqualTo(before.get("text")
                        .asString()
                        .replace("title: First lesson", "title: \"What: \\\"now\\\"?\"")
                        .replace("minutes: 10", "minutes: 12")
                        .replace(
                                "objectives: [first-objective]\n",
                                "objectives: [first-objective]\narticles: [UNCC-13]\nsources:\n  - "
                                        + sources(reply.json().get("text").asString())));
    }

    @Test
    void whatChangesWouldMakeOfATextIsSaidAndNotSaved() {
        var before = editor.get(file(LESSON)).json();
        var trial = Map.of(
                "text",
                before.get("text").asString() + "More.\n",
                "changes",
                List.of(Map.of("path", "title", "value", "Another", "remove", false)));

        var reply = editor.post(file(LESSON).replace("/file?", "/applied?"), trial);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("text").asString())
                .contains("title: Another\n")
                .endsWith("More.\n");
        assertThat(editor.get(file(LESSON)).json().get("text")).isEqualTo(before.get("text"));
        assertThat(visitor(authors.stranger())
                        .post(file(LESSON).replace("/file?", "/applied?"), trial)
                        .status())
                .isEqualTo(404);
    }

    /// The order of keys of a map that came as JSON is its own.
    private static String sources(String text) {
        return text.substring(text.indexOf("sources:\n  - ") + 13, text.indexOf("---\n\nBegin"));
    }

    @Test
    void whatCantBeWrittenIsRefusedAndSaysWhy() {
        var revision = editor.get(file(LESSON)).json().get("revision").asLong();

        for (var change : List.of(
                Map.of("path", "title", "value", "turned \u202E round", "remove", false),
                Map.of("path", "no.such[3]", "value", "x", "remove", false),
                Map.of("path", "]]", "value", "x", "remove", false),
                Map.of("path", "title", "value", deep(40), "remove", false),
                Map.of("path", "nothing", "remove", true))) {
            var reply = patch(revision, List.of(change));

            assertThat(reply.status()).as("%s", change).isEqualTo(422);
            assertThat(reply.json().get("title").asString()).isNotBlank();
        }
        assertThat(editor.put(file(LESSON), Map.of("revision", revision, "text", "x".repeat(600_000)))
                        .status())
                .isEqualTo(413);
        assertThat(editor.write("PUT", file(LESSON), "{".getBytes(StandardCharsets.UTF_8), "application/json")
                        .status())
                .isEqualTo(422);
        assertThat(editor.get(file(LESSON)).json().get("revision").asLong()).isEqualTo(revision);
    }

    @Test
    void aPictureIsNoTextAndHasTheFindingsOfAPicture() throws java.io.IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(4, 4, 1), "png", bytes);
        var path = application
                .getBean(DraftImages.class)
                .add(daniel, draft, new NewImage("a.png", bytes.toByteArray(), "x", "x", "x"));

        var file = editor.get(file(path)).json();

        assertThat(file.get("isText").asBoolean()).isFalse();
        assertThat(file.get("findings").toString())
                .contains("No lesson shows this image")
                .doesNotContain("ERROR");
        assertThat(editor.put(
                                file(path),
                                Map.of("revision", file.get("revision").asLong(), "text", "x"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theSheetOfTheImagesComesWithThemAndOneThatIsRemovedGoesWithItsEntry() {
        var svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";
        var path = application
                .getBean(DraftImages.class)
                .add(daniel, draft, new NewImage("chain.svg", svg.getBytes(StandardCharsets.UTF_8), "x", "x", "x"));
        var choices = "/api/writing/" + draft + "/choices?path=media/media.yaml";
        var image = editor.get(choices).json().get("images").get(0);
        assertThat(image.get("file").asString()).isEqualTo("chain.svg");
        assertThat(image.get("digest").asString()).isEqualTo(Digest.of(svg).value());
        assertThat(editor.get(choices).json().get("language").asString()).isEqualTo("en");

        assertThat(visitor(authors.stranger())
                        .write("DELETE", file(path), new byte[0], "application/json")
                        .status())
                .isEqualTo(404);
        assertThat(editor.write("DELETE", file("course.yaml"), new byte[0], "application/json")
                        .status())
                .isEqualTo(422);
        assertThat(editor.write("DELETE", file(path), new byte[0], "application/json")
                        .status())
                .isEqualTo(204);

        assertThat(editor.get(choices).json().get("images")).isEmpty();
        assertThat(editor.get(file("media/media.yaml")).json().get("text").asString())
                .isEqualTo("images: []\n");
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageOfWhoWrites() {
        assertThat(findings()).contains("The lesson has ").doesNotContain("Bài học có ");

        application.getBean(ChoosingLanguage.class).choose(daniel, Locale.of("vi"));

        assertThat(findings()).contains("Bài học có ").doesNotContain("The lesson has ");
    }

    private String findings() {
        return editor.get(file(LESSON)).json().get("findings").toString();
    }

    @Test
    void sampleCasesComeWithTheirSolutionsToThoseWhoWriteTheDraftAlone() {
        var wanted = Map.of("kind", "taint", "difficulty", "basic", "parameters", Map.of("payments", 2), "from", 3);
        var cases = "/api/writing/" + draft + "/cases";
        var odds = "/api/writing/" + draft + "/odds";

        var drawn = editor.post(cases, wanted);

        assertThat(drawn.status()).isEqualTo(200);
        assertThat(drawn.response().headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(drawn.json()).hasSize(3);
        assertThat(drawn.json().get(0).get("number").asInt()).isEqualTo(3);
        assertThat(drawn.json().get(0).get("file").get("evidence")).isNotEmpty();
        assertThat(drawn.json()
                        .get(0)
                        .get("tasks")
                        .get(0)
                        .get("answer")
                        .get("kind")
                        .asString())
                .isEqualTo("NUMBER");
        assertThat(editor.post(odds, wanted).json().get("solved").asDouble()).isEqualTo(1);
        for (var address : List.of(cases, odds)) {
            assertThat(visitor(authors.stranger()).post(address, wanted).status())
                    .isEqualTo(404);
            assertThat(visitor(authors.trainee()).post(address, wanted).status())
                    .isEqualTo(404);
            assertThat(editor.post(address.replace(draft.toString(), "no-id"), wanted)
                            .status())
                    .isEqualTo(404);
            for (var hostile : List.of(
                    Map.of(),
                    Map.of("kind", "taint"),
                    Map.of("kind", "lottery", "difficulty", "basic"),
                    Map.of("kind", "taint", "difficulty", "basic", "parameters", Map.of("payments", 2_000_000_000)),
                    Map.of("kind", "taint", "difficulty", "basic", "parameters", Map.of("payments", "all")))) {
                assertThat(editor.post(address, hostile).status()).isEqualTo(422);
            }
        }
    }

    @Test
    void aHandsOnCaseComesWithTheKindsThatThereAreAndWhatItSays() {
        var path = application
                .getBean(org.caseroom.authoring.Arranging.class)
                .addExercise(daniel, draft, "01-first-module", "Follow it");

        var kinds = editor.get("/api/writing/" + draft + "/choices?path=" + path)
                .json()
                .get("cases");

        assertThat(kinds).hasSize(13);
        assertThat(kinds.get(0).get("parameters").get(0).get("most").isInt()).isTrue();
        assertThat(editor.get(file(path)).json().get("story").get("brief").asString())
                .startsWith("<p>What has happened");
        assertThat(editor.get("/api/writing/" + draft + "/choices?path=" + LESSON)
                        .json()
                        .get("cases"))
                .isEmpty();
    }

    @Test
    void foreignAndMissingDraftsAnswerAlike() {
        var stranger = visitor(authors.stranger());
        for (var path : List.of(file(LESSON), "/api/writing/" + draft + "/choices?path=x", "/export/drafts/" + draft)) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
            assertThat(stranger.get(path.replace(
                                    draft.toString(), UUID.randomUUID().toString()))
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.get(path.replace(draft.toString(), "no-id")).status())
                    .isEqualTo(404);
            assertThat(HttpVisitor.nobody(port).get(path).status()).isNotEqualTo(200);
        }
        assertThat(stranger.put(file(LESSON), Map.of("revision", 1, "text", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(editor.get(file("../course.yaml")).status()).isEqualTo(404);
    }

    @Test
    void theFolderIsHandedOutAndImagesAreOnlyImages() {
        var svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";
        application
                .getBean(DraftImages.class)
                .add(daniel, draft, new NewImage("a.svg", svg.getBytes(StandardCharsets.UTF_8), "x", "x", "x"));

        var image = editor.get("/api/writing/" + draft + "/media/" + Digest.of(svg));
        assertThat(image.body()).isEqualTo(svg);
        assertThat(image.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src");
        assertThat(visitor(authors.stranger())
                        .get("/api/writing/" + draft + "/media/" + Digest.of(svg))
                        .status())
                .isEqualTo(404);

        var archive = editor.get("/export/drafts/" + draft);
        assertThat(archive.type()).isEqualTo("application/zip");
        assertThat(archive.response()
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .contains(".zip");
    }

    private HttpVisitor.Reply patch(long revision, List<?> changes) {
        return editor.write(
                "PATCH",
                file(LESSON),
                JsonMapper.shared().writeValueAsBytes(Map.of("revision", revision, "changes", changes)),
                "application/json");
    }

    private static Object deep(int levels) {
        Object value = "x";
        for (var level = 0; level < levels; level++) {
            value = Map.of("a", value);
        }
        return value;
    }

    private String file(String path) {
        return "/api/writing/" + draft + "/file?path=" + path;
    }

    private HttpVisitor visitor(Actor actor) {
        var signingIn = application.getBean(SigningIn.class);
        return HttpVisitor.signedIn(
                port,
                ((SigningIn.Result.SignedIn)
                                signingIn.signIn(authors.signInName(actor), SampleAuthors.PASSWORD, "test", "test"))
                        .token());
    }
}
