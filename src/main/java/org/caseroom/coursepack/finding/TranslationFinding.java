package org.caseroom.coursepack.finding;

/// What may be wrong with a translation of a course, beside what may be wrong with the texts themselves.
public sealed interface TranslationFinding extends Finding {

    /// What a lesson is made of.
    enum Block {
        HEADING,
        TEXT,
        LIST,
        TABLE,
        FIGURE,
        BOX,
        CODE,
        QUOTE,
        OTHER,
        NOTHING
    }

    /// What has to be the same in both languages.
    enum Same {
        SOURCES,
        TARGETS,
        CODE,
        NAMES
    }

    record TranslationCount(int most) implements TranslationFinding {}

    sealed interface TranslationLanguage extends TranslationFinding {

        record NoTag(Quote tag) implements TranslationLanguage {}

        record OfCourse(Quote tag) implements TranslationLanguage {}
    }

    sealed interface TranslatedFile extends TranslationFinding {

        record OutsideFolder() implements TranslatedFile {}

        record Unknown() implements TranslatedFile {}

        /// Such as a photograph.
        record WithoutTexts() implements TranslatedFile {}
    }

    sealed interface TranslatedKey extends TranslationFinding {

        record NoText(Quote key) implements TranslatedKey {}

        record Absent(Quote key) implements TranslatedKey {}

        record OtherId(Quote id, Quote wanted) implements TranslatedKey {}
    }

    sealed interface TranslatedItem extends TranslationFinding {

        record Unknown(Quote id, Near near) implements TranslatedItem {}

        record Twice(Quote id) implements TranslatedItem {}

        record Nameless() implements TranslatedItem {}
    }

    record TranslatedList(int found, int wanted) implements TranslationFinding {}

    sealed interface TranslatedShape extends TranslationFinding {

        record NoList() implements TranslatedShape {}

        record NoKeys() implements TranslatedShape {}

        record NoText() implements TranslatedShape {}
    }

    sealed interface TranslatedBlock extends TranslationFinding {

        record Other(Block found, Block wanted) implements TranslatedBlock {}

        record OtherWithin(Block found) implements TranslatedBlock {}
    }

    record TranslatedReferences(Same same, Quote found, Quote wanted) implements TranslationFinding {}

    /// Numbers that the course names, and the translation does not.
    record TranslatedNumbers(Quote missing) implements TranslationFinding {}

    /// Two words of one draw that a reader could not tell apart.
    record TranslatedWords(Quote word) implements TranslationFinding {}

    record TranslatedPicture() implements TranslationFinding {}

    record SegmentLine() implements TranslationFinding {}
}
