package org.caseroom.competency;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Something that people are expected to be able to do at work.
///
/// @param can the end of a sentence that begins with whoever has it: "can ..."
/// @param articles of the Convention that it rests on, such as `UNCC-13`
/// @param expected at which level whom it is expected of
public record Competency(
        Slug id,
        CompetencyArea area,
        LocalText name,
        LocalText can,
        List<String> articles,
        Map<WorkRole, CompetencyLevel> expected) {

    public Competency {
        articles = List.copyOf(articles);
        expected = Collections.unmodifiableMap(new EnumMap<>(expected));
    }

    /// At which level it is expected of a role; empty where it isn't.
    public Optional<CompetencyLevel> expectedOf(WorkRole role) {
        return Optional.ofNullable(expected.get(role));
    }

    /// Whether it is expected of the role, or of anybody, at this level at least, or at any.
    public boolean isExpected(@Nullable WorkRole role, @Nullable CompetencyLevel least) {
        return expected.entrySet().stream()
                .anyMatch(each -> (role == null || each.getKey() == role)
                        && (least == null || each.getValue().compareTo(least) >= 0));
    }
}
