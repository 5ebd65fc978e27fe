package org.caseroom.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a person answered. Any answer may meet any question: one that does not fit scores nothing.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Blank.class, name = "BLANK"),
    @JsonSubTypes.Type(value = Answer.Chosen.class, name = "CHOSEN"),
    @JsonSubTypes.Type(value = Answer.Number.class, name = "NUMBER"),
    @JsonSubTypes.Type(value = Answer.Judged.class, name = "JUDGED"),
    @JsonSubTypes.Type(value = Answer.Matched.class, name = "MATCHED"),
    @JsonSubTypes.Type(value = Answer.Ordered.class, name = "ORDERED"),
    @JsonSubTypes.Type(value = Answer.Text.class, name = "TEXT"),
    @JsonSubTypes.Type(value = Answer.Note.class, name = "NOTE"),
    @JsonSubTypes.Type(value = Answer.Filled.class, name = "FILLED"),
    @JsonSubTypes.Type(value = Answer.Essay.class, name = "ESSAY"),
    @JsonSubTypes.Type(value = Answer.Files.class, name = "FILES")
})
public sealed interface Answer {

    Answer BLANK = new Blank();

    /// More than any question asks for; a longer list is nobody's answer.
    int MOST = 128;

    /// Nothing, or an answer that was taken back.
    record Blank() implements Answer {}

    /// Some of the options; which ones counts, their order does not.
    record Chosen(Set<OptionId> options) implements Answer {

        public Chosen {
            if (options.size() > MOST) {
                throw new IllegalArgumentException("At most %d options can be chosen.".formatted(MOST));
            }
            options = Set.copyOf(options);
        }
    }

    /// A number, as a decimal with a point of at most 30 characters.
    record Number(String value) implements Answer {

        private static final int LONGEST = 30;
        private static final Pattern FORM = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

        public Number {
            if (!isNumber(value)) {
                throw new IllegalArgumentException(
                        "Not a decimal number: " + value.substring(0, Math.min(LONGEST, value.length())));
            }
        }

        static boolean isNumber(String text) {
            return text.length() <= LONGEST && FORM.matcher(text).matches();
        }

        BigDecimal decimal() {
            return new BigDecimal(value);
        }
    }

    /// Whether a statement is true, and why. One of the two may be open still, not both.
    record Judged(@Nullable Boolean value, @Nullable OptionId reason) implements Answer {

        public Judged {
            if (value == null && reason == null) {
                throw new IllegalArgumentException("A judgement says something.");
            }
        }
    }

    /// What each item on the left goes with. An item may be open still; the order of pairs does not count.
    record Matched(List<Pair> pairs) implements Answer {

        public Matched {
            requireOnce(pairs.stream().map(Pair::left).toList());
            pairs = pairs.stream()
                    .sorted(Comparator.comparing(pair -> pair.left().value()))
                    .toList();
        }

        /// What an item on the left was given.
        Optional<OptionId> given(OptionId left) {
            return pairs.stream()
                    .filter(pair -> pair.left().equals(left))
                    .map(Pair::right)
                    .findFirst();
        }
    }

    /// An item on the left and what it was given.
    record Pair(OptionId left, OptionId right) {

        public Pair {
            Objects.requireNonNull(left);
            Objects.requireNonNull(right);
        }
    }

    /// Items from the first to the last.
    record Ordered(List<OptionId> items) implements Answer {

        public Ordered {
            requireOnce(items);
            items = List.copyOf(items);
        }
    }

    /// Some words: at most 200 characters, and not only blanks.
    record Text(String value) implements Answer {

        /// In UTF-16 units, as a browser counts them.
        public static final int LONGEST = 200;

        public Text {
            if (value.length() > LONGEST
                    || value.isBlank()
                    || value.codePoints().anyMatch(Text::isNoCharacter)) {
                throw new IllegalArgumentException(
                        "Not a text of 1 to %d characters without control characters.".formatted(LONGEST));
            }
        }

        private static boolean isNoCharacter(int character) {
            return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
        }
    }

    /// What somebody notes for themselves: lines of at most 10,000 characters in all. Never graded.
    record Note(String value) implements Answer {

        public static final int LONGEST = 10_000;

        public Note {
            requireLines(value, LONGEST);
        }
    }

    /// A piece of writing: lines of at most 20,000 characters in all, as they were typed. Marked by people.
    record Essay(String value) implements Answer {

        /// In UTF-16 units, as a browser counts them.
        public static final int LONGEST = 20_000;

        public Essay {
            requireLines(value, LONGEST);
        }
    }

    /// Files that were handed in, in the order in which they were chosen. Marked by people.
    record Files(List<HandedFile> files) implements Answer {

        public Files {
            if (files.isEmpty() || files.size() > Upload.MOST_FILES) {
                throw new IllegalArgumentException("From 1 to %d files are handed in.".formatted(Upload.MOST_FILES));
            }
            if (files.stream().map(HandedFile::id).distinct().count() != files.size()) {
                throw new IllegalArgumentException("A file is handed in once.");
            }
            files = List.copyOf(files);
        }
    }

    /// What each gap of a text was filled with. A gap may be open still; the order of gaps does not count.
    record Filled(List<Fill> gaps) implements Answer {

        public Filled {
            requireOnce(gaps.stream().map(Fill::gap).toList());
            gaps = gaps.stream()
                    .sorted(Comparator.comparing(fill -> fill.gap().value()))
                    .toList();
        }

        /// What a gap was filled with; empty where it is open.
        String given(OptionId gap) {
            return gaps.stream()
                    .filter(fill -> fill.gap().equals(gap))
                    .map(Fill::value)
                    .findFirst()
                    .orElse("");
        }
    }

    /// A gap, and a choice, some words or a number for it: what a [Text] may hold.
    record Fill(OptionId gap, String value) {

        public Fill {
            Objects.requireNonNull(gap);
            value = new Text(value).value();
        }
    }

    private static void requireLines(String value, int longest) {
        if (value.length() > longest
                || value.isBlank()
                || value.codePoints().anyMatch(each -> each != '\n' && each != '\t' && Text.isNoCharacter(each))) {
            throw new IllegalArgumentException(
                    "Not a text of 1 to %d characters without control characters.".formatted(longest));
        }
    }

    private static void requireOnce(List<OptionId> options) {
        if (options.size() > MOST) {
            throw new IllegalArgumentException("At most %d items can be answered.".formatted(MOST));
        }
        if (new HashSet<>(options).size() != options.size()) {
            throw new IllegalArgumentException("An item is answered once.");
        }
    }
}
