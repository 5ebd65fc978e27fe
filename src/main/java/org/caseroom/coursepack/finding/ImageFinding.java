package org.caseroom.coursepack.finding;

/// What keeps an image from being shown, or from being read.
public sealed interface ImageFinding extends Finding {

    /// @param kind such as `PNG`
    record Image(String kind) implements ImageFinding {}

    record ImageSize(int width, int height, int most) implements ImageFinding {}

    record SvgDoctype() implements ImageFinding {}

    record SvgSyntax() implements ImageFinding {}

    record SvgEncoding(Quote encoding) implements ImageFinding {}

    record SvgPaper() implements ImageFinding {}

    record SvgFixedSize() implements ImageFinding {}

    record SvgSmallText(Quote size) implements ImageFinding {}

    sealed interface ImageKind extends ImageFinding {

        record Unknown() implements ImageKind {}

        record Other(String kind) implements ImageKind {}
    }

    /// What could do more than be looked at.
    sealed interface SvgRefused extends ImageFinding {

        record ElementInStyle() implements SvgRefused {}

        record Instruction() implements SvgRefused {}

        record Entity() implements SvgRefused {}

        record Style() implements SvgRefused {}

        record Animation() implements SvgRefused {}

        record Element(Quote name, Near near) implements SvgRefused {}

        record Script(Quote attribute) implements SvgRefused {}

        record Reference(Quote target) implements SvgRefused {}

        record Loading(Quote attribute) implements SvgRefused {}

        record Root() implements SvgRefused {}

        record ViewBox() implements SvgRefused {}

        record Narrow() implements SvgRefused {}

        record Uses(int most) implements SvgRefused {}

        record StyleReference() implements SvgRefused {}

        record NestedUse() implements SvgRefused {}

        record Repeats(int most) implements SvgRefused {}

        record Recursion() implements SvgRefused {}
    }
}
