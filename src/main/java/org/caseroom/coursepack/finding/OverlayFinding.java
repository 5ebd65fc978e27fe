package org.caseroom.coursepack.finding;

/// What may be wrong with what a country adds to a course, beside what may be wrong with the texts themselves.
public sealed interface OverlayFinding extends Finding {

    record OverlaySize(int kib) implements OverlayFinding {}

    record OverlayFile() implements OverlayFinding {}

    record OverlayCourse(Quote found, String wanted) implements OverlayFinding {}

    record OverlayDate(Quote date) implements OverlayFinding {}

    record OverlayAddress(Quote address) implements OverlayFinding {}

    /// Somebody to turn to whom nobody can reach.
    record OverlayContact() implements OverlayFinding {}

    record UnknownContact(String id, Near near) implements OverlayFinding {}

    /// A term that the course explains itself.
    record OverlayTerm(String id) implements OverlayFinding {}

    /// What a file is called after.
    sealed interface OverlayTarget extends OverlayFinding {

        record Lesson(String id, Near near) implements OverlayTarget {}

        record Module(String id, Near near) implements OverlayTarget {}
    }

    sealed interface OverlayPlace extends OverlayFinding {

        record Unknown(Quote place) implements OverlayPlace {}

        record NoHeading(Quote heading, Near near) implements OverlayPlace {}

        record InModule() implements OverlayPlace {}
    }

    record OverlayHeading() implements OverlayFinding {}

    record OverlayEmpty() implements OverlayFinding {}

    record OverlayCount(int most) implements OverlayFinding {}

    /// A rule without its source.
    record OverlayLaw() implements OverlayFinding {}

    record OverlayLanguage(Quote folder) implements OverlayFinding {}

    /// A file in another language that says something else.
    record OverlayTranslation() implements OverlayFinding {}
}
