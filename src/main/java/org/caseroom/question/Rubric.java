package org.caseroom.question;

import java.util.List;
import org.caseroom.shared.Prose;

/// How a piece of work is marked: what is looked at, and what each level of it is worth.
public record Rubric(List<Criterion> criteria) {

    /// More than there are digits to press.
    public static final int MOST_LEVELS = 9;

    /// What is looked at.
    ///
    /// @param levels the lowest first; each is worth more than the one before
    public record Criterion(OptionId id, String title, List<Level> levels) {

        public Criterion {
            levels = List.copyOf(levels);
        }

        int best() {
            return levels.getLast().points();
        }
    }

    /// How well something was done: what one recognizes it by, and what it is worth.
    public record Level(int points, Prose text) {}

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /// What the best work is worth.
    int points() {
        return criteria.stream().mapToInt(Criterion::best).sum();
    }

    /// Whether these marks say one of its levels for each criterion.
    public boolean accepts(Marks marks) {
        return marks.criteria().stream()
                        .map(Marks.Given::criterion)
                        .toList()
                        .equals(criteria.stream().map(Criterion::id).toList())
                && criteria.stream().allMatch(criterion -> criterion.levels().size() > marks.levelOf(criterion.id()));
    }

    /// What marks come to.
    public int points(Marks marks) {
        return criteria.stream()
                .mapToInt(criterion ->
                        criterion.levels().get(marks.levelOf(criterion.id())).points())
                .sum();
    }

    /// Whether it can be marked: levels that rise, and ids that differ.
    boolean isSound() {
        return !criteria.isEmpty()
                && criteria.stream().map(Criterion::id).distinct().count() == criteria.size()
                && criteria.stream().allMatch(Rubric::isSound);
    }

    private static boolean isSound(Criterion criterion) {
        var points = criterion.levels().stream().map(Level::points).toList();
        return points.size() >= 2
                && points.size() <= MOST_LEVELS
                && points.getFirst() >= 0
                && points.equals(points.stream().distinct().sorted().toList());
    }
}
