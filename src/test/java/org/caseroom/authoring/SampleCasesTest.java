package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.identity.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the parameters of a hands-on case lead to is shown to its authors, to nobody else, and kept nowhere.
@StoreTest
class SampleCasesTest {

    private static final WantedCases WANTED = new WantedCases("volatility", "basic", Map.of("things", 7));

    private final ApplicationContext application;
    private final SampleCases samples;
    private final Drafting drafting;
    private final Writing writing;
    private final JdbcClient jdbc;
    private SampleAuthors authors;
    private Actor daniel;
    private DraftId draft;

    SampleCasesTest(
            ApplicationContext application, SampleCases samples, Drafting drafting, Writing writing, JdbcClient jdbc) {
        this.application = application;
        this.samples = samples;
        this.drafting = drafting;
        this.writing = writing;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aDraft() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
        draft = authors.begin(daniel);
    }

    @Test
    void threeCasesComeWithTheirSolutionsAndTheSameNumberIsTheSameCase() {
        var drawn = samples.draw(daniel, draft, WANTED, 0);

        assertThat(drawn).extracting(SampleCase::number).containsExactly(0, 1, 2);
        assertThat(drawn).allSatisfy(sample -> {
            assertThat(sample.file().evidence()).isNotEmpty();
            assertThat(sample.solution()).isNotEmpty();
            assertThat(sample.tasks())
                    .isNotEmpty()
                    .allSatisfy(
                            task -> assertThat(task.explanation().toString()).doesNotContain("!casework"));
        });
        assertThat(samples.draw(daniel, draft, WANTED, 0)).isEqualTo(drawn);
        assertThat(samples.draw(daniel, draft, WANTED, 3)).doesNotContainAnyElementsOf(drawn);
    }

    @Test
    void theyAreToldInTheLanguageOfTheCourse() {
        var sheet = writing.file(daniel, draft, "course.yaml");
        writing.edit(daniel, draft, sheet.path(), sheet.revision(), edits -> edits.set("language", "vi"));

        var titles = samples.draw(daniel, draft, WANTED, 0).getFirst().file().evidence().stream()
                .map(piece -> piece.title())
                .toList();

        assertThat(titles).contains("Hiện trường");
    }

    @Test
    void whatGuessingIsWorthIsFoundOutOnce() {
        var odds = samples.odds(daniel, draft, WANTED);

        assertThat(odds.solved()).isEqualTo(1);
        assertThat(odds.guessed().count()).isEqualTo(400);
        assertThat(odds.guessed().highest99()).isBetween(odds.guessed().mean(), 1.0);
        assertThat(samples.odds(daniel, draft, WANTED)).isSameAs(odds);
    }

    @Test
    void whoMayNotWriteTheDraftSeesNothing() {
        for (var other : List.of(authors.stranger(), authors.trainee())) {
            assertThatThrownBy(() -> samples.draw(other, draft, WANTED, 0)).isInstanceOf(DraftNotFoundException.class);
            assertThatThrownBy(() -> samples.odds(other, draft, WANTED)).isInstanceOf(DraftNotFoundException.class);
        }
        assertThatThrownBy(() -> samples.draw(daniel, new DraftId(UUID.randomUUID()), WANTED, 0))
                .isInstanceOf(DraftNotFoundException.class);
    }

    @Test
    void whatIsOutOfBoundsIsRefusedAtOnce() {
        for (var hostile : List.of(
                new WantedCases("lottery", "basic", Map.of()),
                new WantedCases("volatility", "unfair", Map.of()),
                new WantedCases("volatility", "basic", Map.of("things", Integer.MAX_VALUE)),
                new WantedCases("volatility", "basic", Map.of("things", -1)),
                new WantedCases("volatility", "basic", Map.of("payments", 3)))) {
            assertThatThrownBy(() -> samples.draw(daniel, draft, hostile, 0)).isInstanceOf(NoSuchCasesException.class);
            assertThatThrownBy(() -> samples.odds(daniel, draft, hostile)).isInstanceOf(NoSuchCasesException.class);
        }
        for (var from : List.of(-1, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> samples.draw(daniel, draft, WANTED, from))
                    .isInstanceOf(NoSuchCasesException.class);
        }
    }

    @Test
    void nothingOfItIsKept() {
        var before = drafting.find(daniel, draft).revision();
        var attempts = attempts();

        samples.draw(daniel, draft, WANTED, 0);
        samples.odds(daniel, draft, WANTED);

        assertThat(drafting.find(daniel, draft).revision()).isEqualTo(before);
        assertThat(attempts()).isEqualTo(attempts);
    }

    private long attempts() {
        return jdbc.sql("select count(*) from assessment_attempt")
                .query(Long.class)
                .single();
    }
}
