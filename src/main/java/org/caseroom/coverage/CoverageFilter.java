package org.caseroom.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caseroom.competency.Article;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Competency;
import org.caseroom.competency.CompetencyLevel;
import org.caseroom.competency.Framework;
import org.caseroom.competency.WorkRole;
import org.caseroom.shared.Parameters;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.StatusWords;
import org.jspecify.annotations.Nullable;

/// What the report on coverage shows. It is written into the address of the screen and read from it; what makes no
/// sense there is dropped.
///
/// @param course only what this course does
/// @param chapter of the Convention
/// @param role only what is expected of this role
/// @param level only what is expected at this level at least, of the role where there is one, else of anybody
/// @param onlyGaps leaves out what is taught, assessed and practised
public record CoverageFilter(
        @Nullable Slug course,
        @Nullable Integer chapter,
        @Nullable WorkRole role,
        @Nullable CompetencyLevel level,
        boolean onlyGaps) {

    /// Everything.
    public static final CoverageFilter ALL = new CoverageFilter(null, null, null, null, false);

    /// How many chapters the Convention has.
    public static final int CHAPTERS = 9;

    private static final String GAPS = "gaps";

    public CoverageFilter {
        if (chapter != null && (chapter < 1 || chapter > CHAPTERS)) {
            throw new IllegalArgumentException("There is no chapter " + chapter);
        }
    }

    /// Reads a filter from the query parameters of an address.
    public static CoverageFilter of(Map<String, List<String>> values) {
        var parameters = Parameters.of(values);
        var chapter = parameters.read("chapter", Integer::valueOf);
        return new CoverageFilter(
                parameters.read("course", Slug::new),
                chapter == null || chapter < 1 || chapter > CHAPTERS ? null : chapter,
                parameters.read("role", word -> oneOf(WorkRole.values(), word)),
                parameters.read("level", word -> oneOf(CompetencyLevel.values(), word)),
                parameters.text("show").filter(GAPS::equals).isPresent());
    }

    /// The query parameters that this filter is read from again. What isn't filtered by, isn't there.
    public Map<String, List<String>> parameters() {
        return new Parameters.Writer()
                .with("course", course)
                .with("chapter", chapter)
                .with("role", role == null ? null : StatusWords.word(role))
                .with("level", level == null ? null : StatusWords.word(level))
                .with("show", onlyGaps ? GAPS : null)
                .values();
    }

    /// Whether it leaves anything out.
    public boolean narrows() {
        return !equals(ALL);
    }

    /// A competency belongs to a chapter where it rests on an article of it.
    boolean keeps(Competency competency, Articles articles) {
        return competency.isExpected(role, level)
                && (chapter == null
                        || competency.articles().stream()
                                .flatMap(id -> articles.find(id).stream())
                                .anyMatch(article -> article.chapter() == chapter));
    }

    /// An article is expected of a role where a competency rests on it that is.
    boolean keeps(Article article, Framework framework) {
        return (chapter == null || article.chapter() == chapter)
                && (role == null && level == null
                        || framework.all().stream()
                                .filter(competency -> competency.isExpected(role, level))
                                .anyMatch(competency -> competency.articles().contains(article.id())));
    }

    boolean keeps(Covered covered) {
        return !onlyGaps || covered.standing() != Covered.Standing.WHOLE;
    }

    private static <E extends Enum<E>> @Nullable E oneOf(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> StatusWords.word(value).equals(word))
                .findFirst()
                .orElse(null);
    }
}
