package org.caseroom.coursepack.finding;

import java.util.List;

/// What may be wrong in the text of a lesson, or in prose elsewhere.
public sealed interface MarkdownFinding extends Finding {

    record HeadingCount(int most) implements MarkdownFinding {}

    record HeadingEmpty() implements MarkdownFinding {}

    record HeadingInside() implements MarkdownFinding {}

    record ImagePlace() implements MarkdownFinding {}

    record ImageAlt() implements MarkdownFinding {}

    record LinkText() implements MarkdownFinding {}

    record UnknownTerm(String id, Near near) implements MarkdownFinding {}

    record UnknownFact(String id, Near near) implements MarkdownFinding {}

    record UnknownSource(Quote id, Near near) implements MarkdownFinding {}

    record SourceInText(Quote label) implements MarkdownFinding {}

    record UnknownBlock(Quote word, List<String> known, Near near) implements MarkdownFinding {

        public UnknownBlock {
            known = List.copyOf(known);
        }
    }

    record BoxSyntax() implements MarkdownFinding {}

    record BoxOpen(Quote word) implements MarkdownFinding {}

    record BoxNested() implements MarkdownFinding {}

    record BoxTitle(Quote word) implements MarkdownFinding {}

    record BoxEmpty() implements MarkdownFinding {}

    record RawHtml(Quote html) implements MarkdownFinding {}

    record ProseImage(Quote address) implements MarkdownFinding {}

    record OneParagraph() implements MarkdownFinding {}

    record MarkdownDepth() implements MarkdownFinding {}

    sealed interface HeadingLevel extends MarkdownFinding {

        record TooHigh() implements HeadingLevel {}

        record TooLow(int level) implements HeadingLevel {}

        /// @param signs as many `#` as would do
        record Skipped(String signs, String instead) implements HeadingLevel {}
    }

    sealed interface ProseLink extends MarkdownFinding {

        record Link(Quote address) implements ProseLink {}

        /// Text that would be read as the target of a link.
        record Target(Quote label) implements ProseLink {}
    }

    sealed interface MarkdownLimit extends MarkdownFinding {

        record InLesson() implements MarkdownLimit {}

        record InProse() implements MarkdownLimit {}
    }
}
