package org.caseroom.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Framework;
import org.caseroom.coursepack.ShippedPacks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the courses that ship cover is known, and nobody finds out by chance that something got lost.
class ShippedCoverageTest {

    private static final Path PAGE = Path.of("docs/courses/coverage.md");
    private static final Path FOUND = Path.of("target/coverage.md");

    private static CoverageReport report;

    @BeforeAll
    static void readTheCourses() {
        var framework = Framework.shipped();
        var packs = ShippedPacks.all().stream()
                .map(pack -> PackCoverage.of(pack, framework))
                .toList();
        report = new CoverageCount(Articles.shipped(), framework).report(packs, CoverageFilter.ALL);
    }

    @Test
    void thePageSaysWhatTheCoursesCover() throws IOException {
        var found = CoveragePage.of(report);
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, found);

        assertThat(found)
                .as("docs/courses/coverage.md is not what the courses cover; if target/coverage.md is right, copy it")
                .isEqualTo(Files.readString(PAGE));
    }

    @Test
    void everyOffenceAndEveryMeasureIsAtLeastTaught() {
        assertThat(report.articles().stream()
                        .filter(row ->
                                row.article().number() >= 7 && row.article().number() <= 31)
                        .filter(row -> row.covered().count(Treatment.TAUGHT) == 0)
                        .map(row -> row.article().number()))
                .as("articles of chapters II to IV that no lesson teaches")
                .isSubsetOf(List.of(18, 19, 20, 22));
    }

    @Test
    void theSafeguardsAreTaughtAssessedAndPractised() {
        var safeguards = report.articles().get(24 - 1);

        assertThat(safeguards.covered().standing()).isEqualTo(Covered.Standing.WHOLE);
    }

    @Test
    void everyCompetencyThatAShippedCourseNamesIsInTheFramework() {
        assertThat(report.outside()).isEmpty();
        assertThat(report.articles())
                .extracting(row -> row.article().number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 68).boxed().toList());
    }
}
