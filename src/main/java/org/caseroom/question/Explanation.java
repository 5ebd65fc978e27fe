package org.caseroom.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.caseroom.shared.Prose;
import org.jspecify.annotations.Nullable;

/// Why an answer was right or wrong; shown once nothing can be changed any more.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Explanation.Options.class, name = "OPTIONS"),
    @JsonSubTypes.Type(value = Explanation.Number.class, name = "NUMBER"),
    @JsonSubTypes.Type(value = Explanation.Judgement.class, name = "JUDGEMENT"),
    @JsonSubTypes.Type(value = Explanation.Pairs.class, name = "PAIRS"),
    @JsonSubTypes.Type(value = Explanation.Order.class, name = "ORDER"),
    @JsonSubTypes.Type(value = Explanation.Texts.class, name = "TEXTS"),
    @JsonSubTypes.Type(value = Explanation.Gaps.class, name = "GAPS"),
    @JsonSubTypes.Type(value = Explanation.Marked.class, name = "MARKED")
})
public sealed interface Explanation {

    /// What was right, and nothing of why.
    Explanation withoutReasons();

    /// A note on each option, in the order shown.
    record Options(List<OptionNote> options) implements Explanation {

        @Override
        public Options withoutReasons() {
            return new Options(options.stream().map(OptionNote::withoutReason).toList());
        }
    }

    /// The number that was asked for, its tolerance (absolute) and its unit, and how one gets there.
    record Number(String value, String tolerance, @Nullable String unit, Prose why) implements Explanation {

        @Override
        public Number withoutReasons() {
            return new Number(value, tolerance, unit, Prose.NONE);
        }
    }

    /// Whether the statement is true, and a note on each reason.
    record Judgement(boolean value, List<OptionNote> reasons) implements Explanation {

        @Override
        public Judgement withoutReasons() {
            return new Judgement(
                    value, reasons.stream().map(OptionNote::withoutReason).toList());
        }
    }

    /// A note on each item on the left, in the order shown.
    record Pairs(List<PairNote> pairs) implements Explanation {

        @Override
        public Pairs withoutReasons() {
            return new Pairs(pairs.stream()
                    .map(pair -> new PairNote(pair.left(), pair.right(), pair.given(), Prose.NONE))
                    .toList());
        }
    }

    /// The items in their right order.
    ///
    /// @param inOrder how many pairs of items stood in the right order, of `pairs` in all
    /// @param free so many pairs in order score nothing: they come so by chance
    record Order(List<PlaceNote> items, int inOrder, int pairs, int free, Prose why) implements Explanation {

        @Override
        public Order withoutReasons() {
            var bare = items.stream()
                    .map(item -> new PlaceNote(item.id(), item.given(), Prose.NONE))
                    .toList();
            return new Order(bare, inOrder, pairs, free, Prose.NONE);
        }
    }

    /// The texts that are accepted, the usual one first, and why.
    record Texts(List<String> accepted, Prose why) implements Explanation {

        @Override
        public Texts withoutReasons() {
            return new Texts(accepted, Prose.NONE);
        }
    }

    /// What is to be said of one option.
    record OptionNote(OptionId id, boolean correct, boolean chosen, Prose why) {

        private OptionNote withoutReason() {
            return new OptionNote(id, correct, chosen, Prose.NONE);
        }
    }

    /// What an item on the left goes with, and what it was given.
    record PairNote(OptionId left, OptionId right, @Nullable OptionId given, Prose why) {}

    /// An item, and the place that it was given, counted from 1.
    record PlaceNote(OptionId id, @Nullable Integer given, Prose why) {}

    /// A note on each gap, in the order of the text.
    record Gaps(List<GapNote> gaps) implements Explanation {

        @Override
        public Gaps withoutReasons() {
            return new Gaps(gaps.stream()
                    .map(gap -> new GapNote(gap.gap(), gap.correct(), gap.accepted(), gap.tolerance(), Prose.NONE))
                    .toList());
        }
    }

    /// Whether a gap was filled right, and what is right, the usual one first: a choice by its name, words, or a
    /// number.
    ///
    /// @param tolerance how far a number may be off
    record GapNote(
            OptionId gap,
            boolean correct,
            List<String> accepted,
            @Nullable String tolerance,
            Prose why) {}

    /// What people gave a piece of work and said of it. Nobody marks where nothing was handed in.
    record Marked(@Nullable Marks marks) implements Explanation {

        @Override
        public Marked withoutReasons() {
            return new Marked(marks == null ? null : marks.withoutComments());
        }
    }
}
