package org.caseroom.competency;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.StatusWords;

/// The competency framework: what people in each role are expected to be able to do, and how well.
///
/// Courses name competencies by their ids. They may name others, too: an agency's own are not in here.
public final class Framework {

    private final Map<Slug, Competency> byId = new LinkedHashMap<>();
    private final Map<Slug, Slug> aliases = new LinkedHashMap<>();

    Framework(List<Competency> competencies, List<Alias> aliases, Articles articles) {
        for (var competency : competencies) {
            require(byId.put(competency.id(), competency) == null, "Two competencies are called %s.", competency.id());
            competency
                    .articles()
                    .forEach(article -> require(articles.exists(article), "There is no article %s.", article));
            require(!competency.expected().isEmpty(), "Nobody is expected to have %s.", competency.id());
        }
        for (var alias : aliases) {
            require(byId.containsKey(alias.competency()), "An alias stands for %s.", alias.competency());
            require(
                    !byId.containsKey(alias.alias()) && this.aliases.put(alias.alias(), alias.competency()) == null,
                    "Two things are called %s.",
                    alias.alias());
        }
    }

    /// A former or other id of a competency.
    record Alias(Slug alias, Slug competency) {

        static Alias of(NamedCsvRecord row) {
            return new Alias(new Slug(Sheet.text(row, "alias")), new Slug(Sheet.text(row, "competency")));
        }
    }

    /// The one that ships with Caseroom.
    public static Framework shipped() {
        return Shipped.FRAMEWORK;
    }

    /// Read once.
    private static final class Shipped {

        private static final Framework FRAMEWORK = new Framework(
                Sheet.shipped("competencies.csv", Framework::competency),
                Sheet.shipped("competency-aliases.csv", Alias::of),
                Articles.shipped());
    }

    /// In the order of the framework.
    public List<Competency> all() {
        return List.copyOf(byId.values());
    }

    /// The competency of an id or of an alias.
    public Optional<Competency> find(Slug id) {
        return Optional.ofNullable(byId.get(aliases.getOrDefault(id, id)));
    }

    static Competency competency(NamedCsvRecord row) {
        var expected = new EnumMap<WorkRole, CompetencyLevel>(WorkRole.class);
        for (var role : WorkRole.values()) {
            Sheet.oneOf(row, StatusWords.word(role), CompetencyLevel.class)
                    .ifPresent(level -> expected.put(role, level));
        }
        return new Competency(
                new Slug(Sheet.text(row, "id")),
                Sheet.oneOf(row, "area", CompetencyArea.class)
                        .orElseThrow(() -> new IllegalArgumentException("area is empty")),
                LocalText.of(row, "name"),
                LocalText.of(row, "can"),
                Sheet.words(row, "articles"),
                expected);
    }

    private static void require(boolean holds, String otherwise, Object what) {
        if (!holds) {
            throw new UnsoundFrameworkException(otherwise.formatted(what));
        }
    }
}
