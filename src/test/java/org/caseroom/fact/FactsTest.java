package org.caseroom.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.caseroom.competency.UnsoundFrameworkException;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Facts have a date and a source, and the operator brings them up to date without touching a lesson.
class FactsTest {

    private static final String HEAD = "id,value,value-vi,sentence,sentence-vi,as-of,source,publisher,url,sureness\n";
    private static final Slug STATE = new Slug("convention-state");

    @Test
    void everyFactThatShipsSaysWhatItIsInBothLanguages() {
        assertThat(Facts.shipped().all()).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.value().byLanguage()).containsKeys(Locale.ENGLISH, Locale.of("vi"));
            assertThat(fact.sentence().byLanguage()).containsKeys(Locale.ENGLISH, Locale.of("vi"));
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-05-21, 2026-05-21, 21 May 2026", "2026-02, 2026-02-28, February 2026", "2025, 2025-12-31, 2025"})
    void aDateIsAsPreciseAsItIsKnown(String written, LocalDate last, String shown) {
        var asOf = AsOf.of(written);

        assertThat(asOf.last()).isEqualTo(last);
        assertThat(asOf.in(Locale.ENGLISH)).isEqualTo(shown);
    }

    @Test
    void aMonthIsNamedAsTheLanguageNamesItWithItsYear() {
        assertThat(AsOf.of("2026-02").in(Locale.of("vi"))).isEqualToIgnoringCase("tháng 2 năm 2026");
    }

    @Test
    void afterAYearAFactMayBeOld() {
        var fact = Facts.read(new StringReader(HEAD + row("2026-01-15"))).all().getFirst();

        assertThat(fact.mayBeOld(LocalDate.parse("2027-01-15"))).isFalse();
        assertThat(fact.mayBeOld(LocalDate.parse("2027-01-16"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, someday, no day",
        "https://treaties.un.org/, http://treaties.un.org/, no https",
        "https://treaties.un.org/, javascript:alert(1), no https",
        "A list, '', source",
        "verified, rumour, rumour",
        "convention-state, Not an id, id"
    })
    void aFactWithoutDateSourceOrSurenessIsRefused(String words, String others, String reason) {
        var row = HEAD + row("2026-01-15").replace(words, others);

        assertThatThrownBy(() -> Facts.read(new StringReader(row)))
                .isInstanceOf(UnsoundFrameworkException.class)
                .hasMessageContaining("Line 2");
        assertThat(reason).isNotEmpty();
    }

    @Test
    void aFactStandsInTheTableOnce() {
        assertThatThrownBy(() -> Facts.read(new StringReader(HEAD + row("2026-01-15") + row("2026-01-16"))))
                .hasMessageContaining("a second time");
    }

    @Test
    void theOperatorsFileTakesTheirPlaceAsSoonAsItIsThere(@TempDir Path data) throws IOException {
        var file = data.resolve("facts.csv");
        var facts = in(data);
        assertThat(value(facts)).isEqualTo("not yet in force");

        write(file, HEAD + row("2027-01-15"), 1);
        assertThat(value(facts)).isEqualTo("in force");
        assertThat(facts.get().all()).hasSameSizeAs(Facts.shipped().all());

        Files.delete(file);
        assertThat(value(facts)).isEqualTo("not yet in force");
    }

    @Test
    void aFileThatIsBrokenChangesNothing(@TempDir Path data) throws IOException {
        var file = data.resolve("facts.csv");
        var facts = in(data);
        write(file, HEAD + row("2027-01-15"), 1);
        assertThat(value(facts)).isEqualTo("in force");

        write(file, HEAD + row("someday"), 2);

        assertThat(value(facts)).isEqualTo("in force");
    }

    private static CurrentFacts in(Path data) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("data", Map.of("caseroom.data", data.toString())));
        return new CurrentFacts(environment);
    }

    private static String value(CurrentFacts facts) {
        return facts.get().find(STATE).orElseThrow().value().in(Locale.ENGLISH);
    }

    private static void write(Path file, String text, int second) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }

    private static String row(String asOf) {
        return "convention-state,in force,,The Convention is in force.,,%s,A list,An office,https://treaties.un.org/,verified\n"
                .formatted(asOf);
    }
}
