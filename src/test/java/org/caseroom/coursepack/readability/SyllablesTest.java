package org.caseroom.coursepack.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rule is compared with the Pronouncing Dictionary of Carnegie Mellon University.
class SyllablesTest {

    @Test
    void theRuleAgreesWithThePronouncingDictionary() throws IOException {
        var spoken = dictionary();
        var wrong = spoken.entrySet().stream()
                .filter(word -> Syllables.of(word.getKey()) != word.getValue())
                .map(word -> "%s %d".formatted(word, Syllables.of(word.getKey())))
                .toList();

        assertThat(spoken).hasSizeGreaterThan(3_000);
        assertThat(wrong).as("words counted wrongly").hasSizeLessThan(spoken.size() * 3 / 100);
    }

    @Test
    void whatItCountsWronglyEvensOut() throws IOException {
        var spoken = dictionary();
        var counted = spoken.keySet().stream().mapToInt(Syllables::of).sum();
        var told = spoken.values().stream().mapToInt(Integer::intValue).sum();

        assertThat((double) counted / told).isCloseTo(1, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "evidence, 3",
        "proportionality, 6",
        "seized, 1",
        "preserved, 2",
        "reported, 3",
        "services, 3",
        "table, 2",
        "someone's, 2",
        "algorithms, 4",
        "doesn't, 2",
        "lookalike, 3",
        "safe-account, 3",
        "and/or, 2",
        "yes, 1"
    })
    void aWordIsCountedAsItIsSaid(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"2024", "USD", "13(c)", "848.4", "mail@kestrel.example", "FATF"})
    void figuresSymbolsAndAbbreviationsCountAsOne(String word) {
        assertThat(Syllables.of(word)).isEqualTo(1);
    }

    private static Map<String, Integer> dictionary() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/readability/syllables.txt"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(word -> word[0], word -> Integer.parseInt(word[1])));
        }
    }
}
