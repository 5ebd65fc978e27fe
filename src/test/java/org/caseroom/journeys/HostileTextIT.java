package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.journeys.HostileTexts.Text;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.coursepack.HostileArchives;
import org.caseroom.learning.results.SampleCases;
import org.caseroom.question.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.StaleElementReferenceException;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Whatever somebody enters anywhere, it is text: nothing of it runs where it shows, in a real browser.
@StoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(
        named = "caseroom.test.store",
        matches = "postgres",
        disabledReason = "What a browser makes of a text does not depend on the store.")
class HostileTextIT {

    /// Some screens show the beginning of a long text.
    private static final int SHOWN = 60;

    private static final int NEWEST_IMPORTS = 20;

    private static final int MOST_PROBLEMS = 70;

    private final ApplicationContext application;
    private final int port;
    private final Browser browser = Browser.open();
    private final Trap trap = Trap.in(browser);
    private HostileTexts texts;

    HostileTextIT(ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.port = port;
    }

    @BeforeAll
    void enterEverything() {
        texts = new HostileTexts(application, port);
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        goesTo("/status");
        browser.driver().manage().addCookie(new Cookie("caseroom-sign-in", texts.signIn));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    /// A screen, the words of what leads to more of it, and which of what people entered shows there.
    record Screen(String name, Function<HostileTexts, List<String>> paths, String onward, Set<Text> shown) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Screen> screens() {
        return List.of(
                screen("people", "Next people", Text.PERSON_NAME, Text.ORGANIZATION_NAME, Text.SIGN_IN_NAME),
                screen("organizations", "", Text.ORGANIZATION_NAME),
                screen("runs", "Next page", Text.RUN_TITLE),
                screen("completion", "Next page", Text.PERSON_NAME),
                screen(
                        "audit",
                        "Older",
                        Text.PERSON_NAME,
                        Text.SIGN_IN_NAME,
                        Text.EMAIL,
                        Text.ORGANIZATION_NAME,
                        Text.RUN_TITLE,
                        Text.DRAFT_TITLE,
                        Text.COURSE_TITLE,
                        Text.REASON_TO_DECLINE,
                        Text.REASON_FOR_ATTEMPT,
                        Text.BROWSER),
                screen("inbox", "Next page"),
                screen(
                        "messages",
                        HostileTextIT::messages,
                        "",
                        Text.MESSAGE,
                        Text.REASON_FOR_ATTEMPT,
                        Text.REASON_TO_DECLINE),
                screen("catalogue", "", Text.COURSE_TITLE),
                screen("", ""),
                screen("account", ""),
                screen("writing", "", Text.DRAFT_TITLE),
                screen(
                        "what imports found",
                        texts -> below("people/import/", texts.faulty),
                        "Further rows",
                        Text.IMPORTED_CELL),
                screen("a timeline", texts -> below("completion/", texts.enrolment), ""),
                screen("an organization", texts -> below("organizations/", texts.agencies.subList(0, 3)), ""),
                screen("a person", texts -> below("people/", texts.people.subList(0, 1)), ""),
                screen("a run", texts -> List.of("runs/" + texts.run.id()), "Next page", Text.PERSON_NAME),
                screen(
                        "nominations",
                        texts -> List.of("runs/" + texts.runs.getFirst().id()),
                        ""),
                screen("the form of a run", texts -> List.of("runs/" + texts.run.id() + "/edit"), ""),
                screen("enrolling", texts -> List.of("runs/" + texts.run.id() + "/enrol"), ""),
                screen("nominating", texts -> List.of("runs/" + texts.run.id() + "/nominate"), ""),
                screen("the page of a course", _ -> List.of("catalogue/" + HostileCourse.ID), "", Text.COURSE_FOLDER),
                screen("an outline", texts -> List.of("writing/" + texts.draft), "", Text.COURSE_FOLDER),
                screen("a publication", texts -> List.of("writing/" + texts.draft + "/publish"), ""),
                screen("the steps of attempts", texts -> below("attempts/", texts.attempts), "", Text.NOTE),
                screen(
                        "results",
                        texts -> List.of("results/" + texts.cases.run().id()),
                        "",
                        Text.REMARK),
                screen("findings", texts -> List.of("writing/" + texts.unsound), ""));
    }

    private static Screen screen(String path, String onward, Text... shown) {
        return screen(path.isEmpty() ? "home" : path, _ -> List.of(path), onward, shown);
    }

    private static Screen screen(
            String name, Function<HostileTexts, List<String>> paths, String onward, Text... shown) {
        return new Screen(name, paths, onward, shown.length == 0 ? Set.of() : EnumSet.copyOf(List.of(shown)));
    }

    private static List<String> messages(HostileTexts texts) {
        return texts.messages().stream().map("inbox/%s"::formatted).toList();
    }

    private static List<String> below(String path, List<?> ids) {
        return ids.stream().map(id -> path + id).toList();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nothingRunsOnAScreen(Screen screen) {
        var paths = screen.paths().apply(texts);
        goesTo("/" + paths.getFirst());

        var sight = trap.look(screen.onward());
        var others = trap.follow(paths.stream().skip(1).map(path -> "/" + path).toList());

        assertThat(sight.suspects()).isEmpty();
        assertThat(others.suspects()).isEmpty();
        for (var text : screen.shown()) {
            assertThat(Payloads.missingIn(sight.text() + others.text(), texts.taken(text), SHOWN))
                    .as("payloads as %s that don't show", text)
                    .isEmpty();
        }
    }

    @Test
    void everyTextThatIsTakenShowsSomewhere() {
        var shown = EnumSet.noneOf(Text.class);
        screens().forEach(screen -> shown.addAll(screen.shown()));

        assertThat(shown).containsExactlyInAnyOrder(Text.values());
        assertThat(texts.refused().get(Text.EMAIL)).as("none can be an address").hasSameSizeAs(texts.people);
        assertThat(texts.refused().get(Text.PERSON_NAME))
                .as("with a tab inside")
                .hasSize(1);
        assertThat(texts.refused()).doesNotContainKeys(Text.MESSAGE, Text.REASON_TO_DECLINE, Text.REASON_FOR_ATTEMPT);
        for (var text : EnumSet.complementOf(EnumSet.of(Text.EMAIL))) {
            assertThat(texts.taken(text)).as("taken as %s", text).hasSizeGreaterThan(Payloads.ALL.size() - 10);
        }
    }

    @Test
    void nothingRunsInTheNamesOfFiles() {
        for (var from = 0; from < Payloads.ALL.size(); from += NEWEST_IMPORTS) {
            var names = Payloads.ALL.subList(from, Math.min(from + NEWEST_IMPORTS, Payloads.ALL.size()));
            texts.handIn(names);
            goesTo("/people/import");
            var sight = trap.look();

            assertThat(sight.suspects()).isEmpty();
            assertThat(Payloads.missingIn(sight.text(), names, SHOWN)).isEmpty();
        }
    }

    @Test
    void nothingRunsInTheNameOfAnArchiveAndOfWhatIsInIt(@TempDir Path folder) throws IOException {
        for (var from = 0; from < Payloads.ALL.size(); from += MOST_PROBLEMS) {
            var files = Payloads.ALL.stream()
                    .skip(from)
                    .limit(MOST_PROBLEMS)
                    .collect(Collectors.toMap(payload -> payload, _ -> new byte[1]));
            goesTo("/writing/new");
            browser.hands(Files.write(folder.resolve("<img src=x onerror=alert(1)>.zip"), HostileArchives.zip(files)));
            browser.seeText("The archive was refused");

            assertThat(trap.look().suspects()).isEmpty();
        }
    }

    @Test
    void nothingRunsOnPrintedSheets() {
        var text = new StringBuilder();
        for (var imported : texts.imported) {
            goesTo("/people/import/" + imported);
            browser.see(By.xpath("//vaadin-button[normalize-space()='Make sign-in sheets']"))
                    .click();
            browser.see(By.xpath("//vaadin-button[normalize-space()='Make the links']"))
                    .click();
            browser.seeText("been made. ");
            var sight = trap.look();
            assertThat(sight.suspects()).isEmpty();
            text.append(sight.text());
        }

        assertThat(Payloads.missingIn(text.toString(), texts.taken(Text.PERSON_NAME), SHOWN))
                .isEmpty();
    }

    /// Screens that take words from their address, all into fields of one kind: each takes its share, quick ones
    /// more.
    @Test
    void nothingRunsInAFilter() {
        goesTo("/account");

        var sight = trap.follow(shared(
                "/people?search=",
                "/runs?search=",
                "/audit?search=",
                "/completion?search=",
                "/runs?search=",
                "/audit?search=",
                "/catalogue?search=",
                "/runs?search=",
                "/audit?search=",
                "/runs/%s?search=".formatted(texts.run.id())));

        assertThat(sight.suspects()).isEmpty();
        assertThat(Payloads.missingIn(sight.text(), Payloads.ALL, SHOWN))
                .allSatisfy(payload -> assertThat(payload).contains("\t"));
    }

    /// Addresses that lead nowhere.
    @Test
    void nothingRunsInAnAddress() {
        goesTo("/account");

        var sight = trap.follow(shared("/", "/join/", "/people/", "/catalogue/", "/writing/", "/runs/", "/inbox/"));

        assertThat(sight.suspects()).isEmpty();
    }

    private static List<String> shared(String... addresses) {
        return IntStream.range(0, Payloads.ALL.size())
                .mapToObj(index -> addresses[index % addresses.length] + encoded(Payloads.ALL.get(index)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learn-in/", "/learn/"})
    void nothingRunsInALesson(String host) {
        var text = new StringBuilder();
        for (var lesson : HostileCourse.LESSONS) {
            goesTo(host + texts.run.id() + "/" + lesson);
            browser.see(Visitor.named("lesson-title"));
            browser.run("document.querySelectorAll('[data-definition]').forEach((term) => term.click())");
            var sight = trap.look();
            assertThat(sight.suspects()).isEmpty();
            text.append(sight.text());
        }

        assertThat(Payloads.missingIn(text.toString(), Payloads.ALL, SHOWN)).isEmpty();
    }

    @Test
    void nothingRunsInAQuestionOfAnyKind() {
        goesTo("/learn/" + texts.run.id() + "/" + HostileCourse.KINDS);
        press("start-quiz");
        browser.see(Visitor.named("question"));
        var asked = trap.look("Next question");
        press("go-to-overview");
        press("submit-quiz");
        press("confirm-submit");
        browser.see(Visitor.named("explanation"));
        var explained = trap.look();

        for (var sight : List.of(asked, explained)) {
            assertThat(sight.suspects()).isEmpty();
            assertThat(Payloads.missingIn(sight.text(), Payloads.ALL, SHOWN)).isEmpty();
        }
    }

    @Test
    void nothingRunsInAnAnswer() {
        var run = texts.run.id().toString();
        var sitting = texts.visitor().starts(run, HostileCourse.WORDS, UUID.randomUUID());
        var questions = sitting.started().json().get("questions");
        for (var index = 0; index < Payloads.ALL.size(); index++) {
            var question = questions.get(index).get("id").asString();
            var number = sitting.answers(
                    UUID.randomUUID(), sitting.response(question, 2 * index + 1, 0, answer("NUMBER", index)));
            var word = sitting.answers(
                    UUID.randomUUID(), sitting.response(question, 2 * index + 2, 0, answer("TEXT", index)));
            assertThat(number.status()).as(number.body()).isBetween(400, 499);
            assertThat(word.status())
                    .as(word.body())
                    .isEqualTo(Payloads.ALL.get(index).contains("\t") ? 400 : 200);
        }
        goesTo("/learn/" + run + "/" + HostileCourse.WORDS);
        press("start-quiz");
        browser.see(Visitor.named("question"));
        var given = trap.look("Next question");
        sitting.submits();
        goesTo("/learn/" + run + "/" + HostileCourse.WORDS);
        press("review-attempt");
        browser.see(Visitor.named("explanation"));
        var reviewed = trap.look();
        goesTo("/attempts/" + sitting.attempt());
        browser.see(By.cssSelector(".cr-timeline"));
        var watched = trap.look();

        for (var sight : List.of(given, reviewed, watched)) {
            assertThat(sight.suspects()).isEmpty();
            assertThat(Payloads.missingIn(sight.text(), Payloads.ALL, SHOWN)).isEmpty();
        }
    }

    @Test
    void nothingRunsInANotebook() {
        var run = texts.cases.run().id().toString();
        for (var note : Payloads.together(Answer.Note.LONGEST)) {
            var sitting = texts.visitor().starts(run, SampleCases.CASE.value(), UUID.randomUUID());
            var noted = sitting.answers(
                    UUID.randomUUID(),
                    sitting.response(HostileTexts.NOTEBOOK.value(), 1, 0, Map.of("kind", "NOTE", "value", note)));
            assertThat(noted.status()).as(noted.body()).isEqualTo(200);
            goesTo("/learn/" + run + "/" + SampleCases.CASE);
            press("start-quiz");
            browser.see(Visitor.named("notebook"));

            assertThat(trap.look().suspects()).isEmpty();
            sitting.submits();
        }
    }

    @Test
    void nothingRunsWhereCoursesAreWritten() {
        var files = Stream.of(
                        "course.yaml",
                        "001-part/module.yaml",
                        "001-part/02-text.md",
                        "001-part/08-kinds.quiz.yaml",
                        "bank/kinds-0.questions.yaml",
                        "bank/kinds-1.questions.yaml",
                        "bank/kinds-2.questions.yaml",
                        "glossary.yaml",
                        "media/media.yaml")
                .map(file -> texts.draft + "/file/" + file);
        var unsound = Stream.of("course.yaml", "01-first-module/01-first-lesson.md", "bank/questions.questions.yaml")
                .map(file -> texts.unsound + "/file/" + file);
        Stream.concat(files, unsound).forEach(path -> {
            goesTo("/writing/" + path);
            browser.see(By.cssSelector(".w-findings"));
            browser.run("document.querySelectorAll('details').forEach((more) => more.open = true)");

            assertThat(trap.look().suspects()).as(path).isEmpty();
        });
    }

    /// Pages without a script of their own: read by the browser, which has to find the same elements whatever was
    /// entered.
    static Stream<Function<HostileTextIT, Stream<HttpVisitor.Reply>>> lightPages() {
        return Stream.of(
                it -> it.texts.links.stream().map(it.nobody()::get),
                it -> it.signIns(),
                it -> it.post("/forgotten", payload -> "name=" + payload),
                it -> it.post("/language", payload -> "language=" + payload + "&to=" + payload),
                it -> it.get("/sign-in?to=", Map.of()),
                it -> it.get("/learn/x", Map.of()),
                it -> it.get("/learn/", Map.of()),
                it -> it.get("/link/", Map.of()),
                it -> it.get("/api/", Map.of()),
                it -> it.get("/export/record/", Map.of()),
                it -> it.get("/status?", Map.of("Cookie", "caseroom-language=")),
                it -> it.get("/help?", Map.of("Accept-Language", "")),
                it -> it.get("/error?", Map.of("Referer", "http://localhost/")));
    }

    @ParameterizedTest
    @MethodSource("lightPages")
    void nothingBecomesMarkupOnALightPage(Function<HostileTextIT, Stream<HttpVisitor.Reply>> pages) {
        goesTo("/status");
        var replies = pages.apply(this).toList();
        assertThat(replies).extracting(HttpVisitor.Reply::status).allMatch(status -> status < 500);

        replies.stream()
                .filter(reply -> reply.type().startsWith("text/html"))
                .collect(Collectors.groupingBy(HttpVisitor.Reply::status))
                .forEach((status, same) -> assertThat(trap.parse(same.stream()
                                        .map(HttpVisitor.Reply::body)
                                        .toList())
                                .suspects())
                        .as("status %d", status)
                        .isEmpty());
    }

    private HttpVisitor nobody() {
        return HttpVisitor.nobody(port);
    }

    /// With many payloads at once, as the check of a password takes its time.
    private Stream<HttpVisitor.Reply> signIns() {
        return Payloads.together(1_000).stream().map(names -> post("/sign-in", "password=x&name=" + encoded(names)));
    }

    private Stream<HttpVisitor.Reply> post(String path, UnaryOperator<String> form) {
        return Payloads.ALL.stream().map(payload -> post(path, form.apply(encoded(payload))));
    }

    private HttpVisitor.Reply post(String path, String form) {
        return nobody().write("POST", path, form.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded");
    }

    /// @param headers that the payload is put behind
    private Stream<HttpVisitor.Reply> get(String path, Map<String, String> headers) {
        return Payloads.ALL.stream().map(payload -> {
            var request = texts.visitor().request(path + encoded(payload)).GET();
            headers.forEach((name, value) -> request.header(name, value + payload));
            return texts.visitor().send(request);
        });
    }

    private static Map<String, String> answer(String kind, int index) {
        return Map.of("kind", kind, "value", Payloads.ALL.get(index));
    }

    private static String encoded(String payload) {
        return URLEncoder.encode(payload, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void press(String test) {
        browser.waiting().ignoring(StaleElementReferenceException.class).until(_ -> {
            browser.see(Visitor.named(test)).click();
            return true;
        });
    }

    private Browser goesTo(String path) {
        return browser.visit("http://localhost:" + port + path);
    }
}
