package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.question.Keyed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody who uses no mouse signs in, opens the quiz and reaches full marks.
class KeyboardIT {

    private static final String COURSE = "virtual-asset-laundering";
    private static final int KINDS = Keyed.class.getPermittedSubclasses().length;

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
            readsAloud(hands.kinds());
        }
    }

    /// What a screen reader gets of each kind of question stands in a file: who changes it reads it there, as it
    /// sounds.
    private static void readsAloud(Map<String, String> kinds) {
        var heard = kinds.entrySet().stream()
                .map(kind -> kind.getKey() + "\n" + kind.getValue().indent(2))
                .collect(Collectors.joining("\n"));
        try {
            Files.writeString(Path.of("target/read-aloud.txt"), heard);
            assertThat(heard)
                    .as("a question reads otherwise than before; if target/read-aloud.txt reads well, copy it")
                    .isEqualTo(Files.readString(Path.of("src/test/resources/journeys/read-aloud.txt")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
