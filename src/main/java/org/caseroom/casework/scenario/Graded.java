package org.caseroom.casework.scenario;

import java.util.List;
import org.caseroom.shared.Prose;

/// What a play scored.
///
/// @param caps the critical errors that were made
public record Graded(List<Part> parts, List<Cap> caps) {

    public Graded {
        parts = List.copyOf(parts);
        caps = List.copyOf(caps);
    }

    public record Part(String id, String title, double score, double maxScore) {}

    /// @param most the share of all points that is left, in per cent
    public record Cap(String id, String title, int most, Prose why) {}

    public double maxScore() {
        return parts.stream().mapToDouble(Part::maxScore).sum();
    }

    public double score() {
        var most = caps.stream().mapToInt(Cap::most).min().orElse(100) / 100.0;
        return Math.min(parts.stream().mapToDouble(Part::score).sum(), most * maxScore());
    }
}
