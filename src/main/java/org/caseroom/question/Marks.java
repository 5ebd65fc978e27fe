package org.caseroom.question;

import java.util.List;
import java.util.stream.Collectors;

/// What somebody gave a piece of work: a level for each criterion, in the order of the rubric, and what they say of it.
///
/// @param comment as plain text; empty where there is none
public record Marks(List<Given> criteria, String comment) {

    /// In characters; enough for a page.
    public static final int LONGEST_COMMENT = 4_000;

    /// @param level counted from 0, the lowest
    /// @param comment as plain text; empty where there is none
    public record Given(OptionId criterion, int level, String comment) {

        public Given {
            if (level < 0) {
                throw new IllegalArgumentException("Levels are counted from 0.");
            }
            requireShort(comment);
        }
    }

    public Marks {
        criteria = List.copyOf(criteria);
        requireShort(comment);
    }

    /// The level that a criterion was given.
    ///
    /// @throws IllegalArgumentException if it was given none
    public int levelOf(OptionId criterion) {
        return criteria.stream()
                .filter(given -> given.criterion().equals(criterion))
                .mapToInt(Given::level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No level for " + criterion));
    }

    /// The levels in the order of the rubric, such as `0 2 1`.
    public String levels() {
        return criteria.stream().map(given -> Integer.toString(given.level())).collect(Collectors.joining(" "));
    }

    /// The levels alone.
    public Marks withoutComments() {
        return new Marks(
                criteria.stream()
                        .map(given -> new Given(given.criterion(), given.level(), ""))
                        .toList(),
                "");
    }

    /// Whether both say the same level of everything, whatever they write.
    public boolean agreesWith(Marks other) {
        return levels().equals(other.levels());
    }

    private static void requireShort(String comment) {
        if (comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("A comment has at most %d characters.".formatted(LONGEST_COMMENT));
        }
    }
}
