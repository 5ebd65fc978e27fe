package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.question.QuestionTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// Somebody who uses no mouse signs in, opens the quiz and reaches full marks.
class KeyboardIT {

    private static final String COURSE = "virtual-asset-laundering";
    private static final String WRITTEN_WORK = "write-it";
    private static final int KINDS = QuestionTrial.kinds().size();

    @ParameterizedTest
    @EnumSource(Host.class)
    void theQuizReachesFullMarksByKeyboardAlone(Host host) {
        try (var hands = new Keyboard(RunningServer.shared(), host == Host.LIGHT ? "huong" : "joyce", host, COURSE)) {
            hands.signsIn();
            hands.enrols();
            hands.opensTheQuiz();
            hands.answersEverythingAndSubmits();

            assertThat(hands.score()).isEqualTo("100%");
        }
    }

    @Test
    void theContentIsReachedPastTheNavigation() {
        try (var sofia = new Visitor(RunningServer.shared(), "sofia")) {
            sofia.signsIn();
            for (var address : List.of("/runs?state=open", "/people", "/writing")) {
                sofia.goesTo(address);
                sofia.browser().see(By.cssSelector("#main h1"));
                sofia.browser().driver().findElement(By.className("skip-link")).sendKeys(Keys.ENTER);

                sofia.browser()
                        .waiting()
                        .until(_ -> sofia.browser()
                                .run("return document.activeElement.id")
                                .equals("main"));
                assertThat(sofia.browser().url()).endsWith(address + "#main");
                sofia.browser().see(By.cssSelector("#main h1"));
            }
        }
    }

    @Test
    void everyKindOfQuestionTakesTabArrowsAndSpace() {
        try (var hands = new Keyboard(
                RunningServer.shared(), "daniel", Host.LIGHT, Labs.OF_EVERY_KIND, Labs.keyOf(Labs.OF_EVERY_KIND))) {
            hands.doesWithoutDigits();
            hands.signsIn();
            hands.enrols();
            hands.opensTheQuiz();
            hands.answersEverythingAndSubmits();

            assertThat(hands.kinds()).hasSize(KINDS);
            assertThat(hands.score()).as(hands::sees).isEqualTo("100%");
            readsAloud(hands.kinds(), "read-aloud.txt");
        }
    }

    @Test
    void whatPeopleMarkIsWrittenAndMarkedByKeysAlone() {
        var lab = Labs.OF_WRITTEN_WORK;
        try (var hands = new Keyboard(RunningServer.shared(), "joyce", Host.LIGHT, lab, Labs.keyOf(lab));
                var sofia = new Visitor(RunningServer.shared(), "sofia")) {
            hands.signsIn();
            hands.enrols();
            hands.begins(WRITTEN_WORK);
            hands.answers(2);
            readsAloud(hands.kinds(), "read-aloud-written.txt");
            hands.submits();
            hands.sees("Handed in");

            sofia.signsIn();
            marks(sofia, hands.run(), "memo", "32");
            marks(sofia, hands.run(), "report", "2");

            hands.comesBackTo(WRITTEN_WORK);
            assertThat(hands.sees()).contains("100%");
        }
    }

    /// Each digit chooses a level and leads on to the next criterion; Ctrl and Enter save.
    private static void marks(Visitor marker, String run, String question, String digits) {
        marker.goesTo("/marking/" + run + "/" + WRITTEN_WORK + "/" + question);
        marker.sees("Your marks");
        for (var criterion = 0; criterion < digits.length(); criterion++) {
            var radios = ".cr-criterion:nth-of-type(" + (criterion + 1) + ") vaadin-radio-button[focused]";
            marker.browser().see(By.cssSelector(radios));
            marker.presses(digits.substring(criterion, criterion + 1));
        }
        marker.browser().see(By.cssSelector("vaadin-button[focused]"));
        marker.pressesWith(Keys.CONTROL, Keys.ENTER);
        marker.sees("No further answer to this question waits for you.");
    }

    /// What a screen reader gets of each kind of question stands in a file: who changes it reads it there, as it
    /// sounds.
    private static void readsAloud(Map<String, String> kinds, String file) {
        var heard = kinds.entrySet().stream()
                .map(kind -> kind.getKey() + "\n" + kind.getValue().indent(2))
                .collect(Collectors.joining("\n"));
        try {
            Files.writeString(Path.of("target", file), heard);
            assertThat(heard)
                    .as("a question reads otherwise than before; if target/%s reads well, copy it", file)
                    .isEqualTo(Files.readString(Path.of("src/test/resources/journeys", file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
