package org.caseroom.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a browser may see of a question before the submit: no key, no reason, no weight that would tell.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ShownQuestion.SingleChoice.class, name = "SINGLE_CHOICE"),
    @JsonSubTypes.Type(value = ShownQuestion.MultipleChoice.class, name = "MULTIPLE_CHOICE"),
    @JsonSubTypes.Type(value = ShownQuestion.Numeric.class, name = "NUMERIC"),
    @JsonSubTypes.Type(value = ShownQuestion.TrueFalse.class, name = "TRUE_FALSE"),
    @JsonSubTypes.Type(value = ShownQuestion.Matching.class, name = "MATCHING"),
    @JsonSubTypes.Type(value = ShownQuestion.Ordering.class, name = "ORDERING"),
    @JsonSubTypes.Type(value = ShownQuestion.ShortText.class, name = "SHORT_TEXT"),
    @JsonSubTypes.Type(value = ShownQuestion.Categorize.class, name = "CATEGORIZE"),
    @JsonSubTypes.Type(value = ShownQuestion.Matrix.class, name = "MATRIX"),
    @JsonSubTypes.Type(value = ShownQuestion.Hotspot.class, name = "HOTSPOT"),
    @JsonSubTypes.Type(value = ShownQuestion.Cloze.class, name = "CLOZE"),
    @JsonSubTypes.Type(value = ShownQuestion.Highlight.class, name = "HIGHLIGHT"),
    @JsonSubTypes.Type(value = ShownQuestion.Essay.class, name = "ESSAY"),
    @JsonSubTypes.Type(value = ShownQuestion.Upload.class, name = "UPLOAD")
})
public sealed interface ShownQuestion {

    String id();

    String prompt();

    int points();

    /// One of the options is to be chosen.
    record SingleChoice(String id, String prompt, int points, List<ShownOption> options) implements ShownQuestion {}

    /// Some of the options are to be chosen.
    record MultipleChoice(String id, String prompt, int points, List<ShownOption> options) implements ShownQuestion {}

    /// A number is to be entered.
    record Numeric(
            String id, String prompt, int points, @Nullable String unit) implements ShownQuestion {}

    /// A statement is true or false, and one of the reasons says why.
    record TrueFalse(String id, String prompt, int points, List<ShownOption> reasons) implements ShownQuestion {}

    /// Each item on the left goes with one on the right.
    record Matching(String id, String prompt, int points, List<ShownOption> left, List<ShownOption> right)
            implements ShownQuestion {}

    /// Items are to be put into order.
    record Ordering(String id, String prompt, int points, List<ShownOption> items) implements ShownQuestion {}

    /// A word or a few are to be written, or something exact.
    ///
    /// @param form what is said at the field
    record ShortText(String id, String prompt, int points, Form form) implements ShownQuestion {

        /// How what is written is compared.
        public enum Form {
            WORDS,
            /// An address: capitals count.
            AS_WRITTEN,
            /// A hash, a domain, an account number: capitals and blanks do not count.
            ANY_CASE,
            /// An instant in UTC, to the second.
            TIME
        }
    }

    /// Each item belongs into one of the categories.
    record Categorize(String id, String prompt, int points, List<ShownOption> items, List<ShownOption> categories)
            implements ShownQuestion {}

    /// In each row one of the columns is to be chosen.
    record Matrix(String id, String prompt, int points, List<ShownOption> rows, List<ShownOption> columns)
            implements ShownQuestion {}

    /// Regions of a picture are to be marked, one or some of them.
    record Hotspot(
            String id, String prompt, int points, ShownPicture picture, boolean single, List<ShownRegion> regions)
            implements ShownQuestion {}

    /// A picture; where it lies is said from the run on.
    record ShownPicture(String source, int width, int height, String alt, String description) {}

    /// A region without its truth, in per cent of the picture.
    record ShownRegion(String id, String text, RegionShape.Outline outline, List<Double> at) {}

    /// The gaps of a text are to be filled.
    ///
    /// @param texts what stands before, between and behind the gaps, as plain text
    record Cloze(String id, String prompt, int points, List<String> texts, List<ShownGap> gaps)
            implements ShownQuestion {}

    /// A gap without its key.
    ///
    /// @param options what can be chosen, if it is a choice
    record ShownGap(
            String id,
            GapForm form,
            List<ShownOption> options,
            @Nullable String unit) {

        /// How a gap is filled.
        public enum GapForm {
            CHOICE,
            WORD,
            NUMBER
        }
    }

    /// Some pieces of a text are to be picked.
    record Highlight(String id, String prompt, int points, List<ShownPiece> passage) implements ShownQuestion {}

    /// Some words of a text, as plain text.
    ///
    /// @param id null where they cannot be picked
    record ShownPiece(@Nullable String id, String text) {}

    /// Some paragraphs are to be written, for people to mark.
    ///
    /// @param minWords how many words are expected at least; null where nobody counts
    /// @param maxWords how many at most
    /// @param rubric what will be looked at: it is no secret
    record Essay(
            String id,
            String prompt,
            int points,
            @Nullable Integer minWords,
            @Nullable Integer maxWords,
            List<ShownCriterion> rubric)
            implements ShownQuestion {}

    /// Some files are to be handed in, for people to mark.
    ///
    /// @param largest how many megabytes a file may have
    /// @param files how many may be handed in
    /// @param anonymous whether who marks does not learn whose work it is, unless a file says so
    record Upload(
            String id,
            String prompt,
            int points,
            List<FileKind> types,
            int largest,
            int files,
            boolean anonymous,
            List<ShownCriterion> rubric)
            implements ShownQuestion {}

    /// What is looked at in a piece of work, and its levels, the lowest first.
    record ShownCriterion(String id, String title, List<ShownLevel> levels) {}

    /// How well something was done, and what that is worth.
    record ShownLevel(int points, String text) {}

    /// An option without its truth.
    record ShownOption(String id, String text) {}
}
