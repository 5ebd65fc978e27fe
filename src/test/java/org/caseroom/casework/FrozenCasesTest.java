package org.caseroom.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.shared.Digest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What a seed gives today it gives for ever: cases are drawn again when they are graded again. The file says what to
/// do
/// if a kind is to draw other cases.
class FrozenCasesTest {

    private static final Path FROZEN = Path.of("src/test/resources/casework/frozen-cases.txt");
    private static final Path DRAWN = Path.of("target/frozen-cases.txt");
    private static final long SEED = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void theFirstSeedOfEveryKindGivesTheSameBytesAsEver() throws IOException {
        var written = Files.readAllLines(FROZEN);
        var head = written.stream().filter(line -> line.startsWith("#")).toList();
        var drawn = ExerciseKinds.ALL.stream()
                .flatMap(kind -> Stream.of(Difficulty.values()).map(difficulty -> line(kind, difficulty)))
                .toList();
        Files.write(DRAWN, Stream.concat(head.stream(), drawn.stream()).toList());

        assertThat(drawn)
                .as(
                        "what %s draws, against %s, which says what to do; all lines as they are now stand in %s",
                        ExerciseKinds.class.getSimpleName(), FROZEN, DRAWN)
                .isEqualTo(
                        written.stream().filter(line -> !line.startsWith("#")).toList());
    }

    private static String line(ExerciseKind kind, Difficulty difficulty) {
        var json = JSON.writeValueAsString(new Exercise(kind, Settings.of(difficulty)).draw(SEED));
        return String.join(
                " ",
                List.of(
                        kind.name(),
                        "v" + kind.version(),
                        difficulty.name(),
                        Digest.of(json.getBytes(StandardCharsets.UTF_8)).value()));
    }
}
