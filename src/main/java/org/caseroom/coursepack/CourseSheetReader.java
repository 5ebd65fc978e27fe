package org.caseroom.coursepack;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Slug;

/// Reads `course.yaml`.
final class CourseSheetReader {

    static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "summary",
            "language",
            "level",
            "minutes",
            "authors",
            "licence",
            "audience",
            "outcomes",
            "pass",
            "modules");
    static final Set<String> PASS_KEYS = Set.of("rule");

    private static final List<String> AUDIENCES = List.of("police", "prosecutor", "judge", "fiu", "first-responder");

    private final Problems problems;

    CourseSheetReader(Problems problems) {
        this.problems = problems;
    }

    CourseSheet read(YamlMap sheet) {
        return new CourseSheet(
                sheet.get("id").slug().value(),
                sheet.get("title").text(120),
                sheet.get("summary").text(300),
                language(sheet.get("language")),
                sheet.get("level").oneOf(Level.class),
                sheet.get("minutes").wholeNumber(1, 10_000),
                sheet.get("authors").filledList().stream()
                        .map(author -> author.text(120))
                        .toList(),
                sheet.get("licence").text(60),
                sheet.get("audience").filledList().stream().map(this::audience).toList(),
                sheet.get("outcomes").filledList().stream()
                        .map(outcome -> outcome.text(300))
                        .toList(),
                sheet.get("pass").map(PASS_KEYS).get("rule").oneOf(PassRule.class));
    }

    /// The ids that the sheet lists, in its order.
    List<Located<Slug>> modules(YamlMap sheet) {
        return sheet.get("modules").filledList().stream().map(YamlValue::slug).toList();
    }

    private Slug audience(YamlValue value) {
        var audience = value.slug();
        if (!audience.isStandIn() && !AUDIENCES.contains(audience.value().value())) {
            problems.warning(
                    value.span(),
                    new CourseFinding.UnknownAudience(
                            audience.value().value(),
                            AUDIENCES,
                            problems.near(audience.value().value(), AUDIENCES)));
        }
        return audience.value();
    }

    private static Locale language(YamlValue value) {
        var tag = value.located(35);
        var language = LanguageTag.of(tag.value());
        if (!tag.isStandIn() && language.getLanguage().isEmpty()) {
            value.wrong(new CourseFinding.Language(new Quote(tag.value())));
        }
        return language;
    }
}
