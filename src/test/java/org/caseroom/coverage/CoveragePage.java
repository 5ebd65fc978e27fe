package org.caseroom.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.shared.Slug;

/// The report as a page of the documentation.
final class CoveragePage {

    private static final String HEAD = """
            # What the shipped courses cover

            Which articles of the Convention and which competencies of [the framework](../reference/competencies.md) the courses in `courses/`
            mention, teach, assess and practise. Figures are lessons (or modules that aim at it), lessons, questions, and exercises or scenarios.
            A gap is no mistake by itself: nobody needs a question about amendments of the Convention. It is here so that it is a decision.

            `ShippedCoverageTest` makes this page from the courses and fails where it says something else. It then writes `target/coverage.md`: read what
            is different, and if it is right, copy it here. On the platform the same stands under "Coverage", with the places.
            """;

    private final List<String> lines = new ArrayList<>(List.of(HEAD));

    private CoveragePage() {}

    static String of(CoverageReport report) {
        var page = new CoveragePage();
        page.table(
                "Articles",
                "Article",
                report.articles().stream()
                        .map(row -> new Row(
                                "%d %s"
                                        .formatted(
                                                row.article().number(),
                                                row.article().title().text()),
                                row.covered())));
        page.table(
                "Competencies",
                "Competency",
                report.competencies().stream()
                        .map(row -> new Row("`%s`".formatted(row.competency().id()), row.covered())));
        return String.join("\n", page.lines);
    }

    private record Row(String name, Covered covered) {}

    private void table(String title, String what, Stream<Row> rows) {
        lines.add("## %s%n".formatted(title));
        lines.add("| %s | standing | mentioned | taught | assessed | practised | courses |".formatted(what));
        lines.add("|---|---|---:|---:|---:|---:|---|");
        rows.map(CoveragePage::line).forEach(lines::add);
        lines.add("");
    }

    private static String line(Row row) {
        var covered = row.covered();
        var figures = Stream.of(Treatment.values())
                .map(treatment -> covered.count(treatment) == 0 ? "–" : String.valueOf(covered.count(treatment)))
                .collect(Collectors.joining(" | "));
        return "| %s | %s | %s | %s |"
                .formatted(row.name(), covered.standing().name().toLowerCase(Locale.ROOT), figures, courses(covered));
    }

    private static String courses(Covered covered) {
        return covered.places().stream()
                .map(Place::course)
                .distinct()
                .map(Slug::value)
                .collect(Collectors.joining(", "));
    }
}
