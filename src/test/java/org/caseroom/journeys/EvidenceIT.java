package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.ShownCase.ShownEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/// What one does with a case besides answering: looking at evidence, taking it home, noting, asking for a hint, looking
/// back. The page is no secure context.
class EvidenceIT {

    private static final RunningServer SERVER = RunningServer.shared();

    @BeforeAll
    static void byName() {
        SERVER.reachedByName();
    }

    @AfterAll
    static void byAddress() {
        SERVER.reachedByAddress();
    }

    @ParameterizedTest
    @ValueSource(strings = {"peel-chain", "mail-headers", "evidence-hashing"})
    void theHashThatIsShownIsThatOfTheFile(String kind, @TempDir Path folder) throws IOException, InterruptedException {
        try (var joyce = inTheCase("joyce", Host.LIGHT, kind)) {
            joyce.browser().keepingDownloads(folder);
            assertThat(joyce.browser().run("return isSecureContext")).isEqualTo(false);
            var files = 0;
            for (var piece : new CaseSolver(joyce).work().file().evidence()) {
                looksAt(joyce, piece);
                if (!joyce.parts("download-evidence").isEmpty()) {
                    files++;
                    var shown = joyce.part("evidence-hash").getText();
                    joyce.press("download-evidence");
                    assertThat(sha256sum(theOneIn(folder))).as(piece.id()).isEqualTo(shown);
                }
            }
            assertThat(files).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mule-statement, ShownTable",
        "mail-headers, ShownMail",
        "data-request, ShownPaper",
        "evidence-hashing, ShownBytes",
        "peel-chain, ShownFlow",
        "volatility, ShownScene"
    })
    void noViewerIsABarrier(String kind, String viewer) {
        try (var huong = inTheCase("huong", Host.LIGHT, kind)) {
            var piece = new CaseSolver(huong)
                    .work().file().evidence().stream()
                            .filter(each -> each.getClass().getSimpleName().equals(viewer))
                            .findFirst()
                            .orElseThrow();
            looksAt(huong, piece);
            huong.meetsNoBarriers("viewer-" + kind);
            if (piece instanceof ShownCase.ShownFlow flow) {
                follows(huong, flow.edges().getFirst().from());
                huong.meetsNoBarriers("viewer-" + kind + "-followed");
            }
        }
    }

    /// The picture by pointer, the table by keyboard: both lead to the same.
    @Test
    void aFlowIsFollowedInThePictureAndInTheTable() {
        try (var daniel = inTheCase("daniel", Host.HOUSE, "peel-chain")) {
            var flow = flowOf(daniel);
            looksAt(daniel, flow);
            var edge = flow.edges().getFirst();
            daniel.click(By.cssSelector("[data-test='flow-node'][data-name='" + edge.from() + "'] text"));
            isFollowed(daniel, edge.from());
            var keys = new Keystrokes(daniel.browser());
            keys.tabTo("[data-test='hop'][data-name='" + edge.to() + "']");
            keys.press(Keys.ENTER);
            isFollowed(daniel, edge.to());
            new Select(daniel.part("zoom")).selectByValue("2");
            assertThat(daniel.browser().run("""
                    const scroll = document.querySelector('.flow-scroll');
                    return scroll.scrollWidth > scroll.clientWidth""")).isEqualTo(true);
            isMovedBy(daniel, () -> dragsThePicture(daniel));
            isFollowed(daniel, edge.to());
            keys.tabTo("[data-test='flow-picture']");
            isMovedBy(daniel, () -> keys.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_UP, Keys.ARROW_UP));
        }
    }

    @Test
    void notesAndLabelsSurviveTheServerAndReachASecondDevice() {
        try (var desk = inTheCase("amina", Host.LIGHT, "peel-chain");
                var phone = new Learner(SERVER, "amina", Host.LIGHT, CaseLab.ID, CaseLab.key(), Browser.open())) {
            var flow = flowOf(desk);
            var unknown = flow.nodes().stream()
                    .filter(node -> node.owner().isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .name();
            looksAt(desk, flow);
            follows(desk, unknown);
            desk.part("label").sendKeys("Change", Keys.TAB);
            desk.seesState("saved");
            SERVER.kill();
            notes(desk, "\nAsk the exchange.");
            desk.seesState("kept");
            SERVER.restart();
            desk.seesState("saved");

            var noted = unknown + ": Change\nAsk the exchange.";
            phone.signsIn();
            phone.goesTo(Host.LIGHT.path(desk.run(), CaseLab.activity("peel-chain")));
            phone.resumesTheQuiz();
            assertThat(noted(phone)).isEqualTo(noted);

            phone.browser().goOffline();
            notes(phone, "\nOn the phone.");
            phone.seesState("kept");
            notes(desk, "\nAt the desk.");
            desk.seesState("saved");
            phone.browser().goOnline();
            phone.isAskedWhichAnswerCounts(noted + "\nOn the phone.", noted + "\nAt the desk.");
            phone.keepsTheirOwnAnswer();
            phone.seesState("saved");
            new CaseSolver(phone).answers();
            phone.submits();
            phone.seesOutcome(true);
        }
    }

    @Test
    void aHintCostsAndWhoHasPassedSeesTheWay() {
        try (var minh = inTheCase("minh", Host.HOUSE, "taint")) {
            minh.submits();
            minh.seesOutcome(false);
            assertThat(minh.parts("solution")).isEmpty();
            assertThat(minh.parts("debrief")).isEmpty();

            minh.press("retry-quiz");
            minh.part("question");
            minh.press("take-hint");
            minh.part("hints");
            new CaseSolver(minh).answers();
            minh.submits();
            minh.seesOutcome(true);

            assertThat(minh.score()).isNotEqualTo("100%");
            minh.sees("One hint was taken.");
            assertThat(minh.part("debrief").getText()).contains("what you can show");
            minh.press("solution");
            minh.press("evidence-again");
            minh.part("evidence-list");
            minh.meetsNoBarriers("case-review");
        }
    }

    private static Learner inTheCase(String name, Host host, String kind) {
        var learner = new Learner(SERVER, name, host, CaseLab.ID, CaseLab.key(), Browser.open());
        learner.signsIn();
        learner.enrolsOrGoesOn();
        learner.opens(CaseLab.activity(kind));
        learner.startsTheQuiz();
        return learner;
    }

    private static void looksAt(Learner learner, ShownEvidence piece) {
        learner.click(By.cssSelector("[data-test='evidence'][data-evidence='" + piece.id() + "']"));
        learner.browser().see(By.cssSelector("[data-test='evidence-piece'][data-evidence='" + piece.id() + "']"));
    }

    private static ShownCase.ShownFlow flowOf(Learner learner) {
        return new CaseSolver(learner)
                .work().file().evidence().stream()
                        .filter(ShownCase.ShownFlow.class::isInstance)
                        .map(ShownCase.ShownFlow.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private static void follows(Learner learner, String address) {
        new Select(learner.part("follow")).selectByValue(address);
        isFollowed(learner, address);
    }

    private static void isFollowed(Learner learner, String address) {
        learner.browser()
                .waiting()
                .until(ExpectedConditions.textToBePresentInElementLocated(Visitor.named("followed"), address));
    }

    private static void dragsThePicture(Learner learner) {
        new Actions(learner.browser().driver())
                .moveToElement(learner.part("flow-picture"))
                .clickAndHold()
                .moveByOffset(120, 60)
                .moveByOffset(-300, -120)
                .release()
                .perform();
    }

    private static void isMovedBy(Learner learner, Runnable move) {
        var before = scrolled(learner);
        move.run();
        learner.browser().waiting().until(_ -> !scrolled(learner).equals(before));
    }

    private static String scrolled(Learner learner) {
        return String.valueOf(learner.browser().run("""
                const scroll = document.querySelector('.flow-scroll');
                return scroll.scrollLeft + ' ' + scroll.scrollTop"""));
    }

    private static void notes(Learner learner, String more) {
        if (!learner.part("notebook").getDomProperty("open").equals("true")) {
            learner.click(By.cssSelector("[data-test='notebook'] > summary"));
        }
        learner.part("notes").sendKeys(Keys.chord(Keys.CONTROL, Keys.END), more, Keys.TAB);
    }

    private static String noted(Learner learner) {
        return learner.browser().see(Visitor.named("notes")).getDomProperty("value");
    }

    /// What was handed out last, taken away so that the next is the only one again.
    private static Path theOneIn(Path folder) throws IOException {
        await("a file").ignoreExceptions().until(() -> {
            try (var files = Files.list(folder)) {
                return files.count() == 1 && !names(folder).contains(".crdownload");
            }
        });
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static String names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString).toList().toString();
        }
    }

    private static String sha256sum(Path file) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sha256sum", file.toString()).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        Files.delete(file);
        return said.split(" ")[0].replace("\\", "");
    }
}
