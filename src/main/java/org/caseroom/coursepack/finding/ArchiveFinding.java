package org.caseroom.coursepack.finding;

/// What may be wrong with an archive as a whole.
public sealed interface ArchiveFinding extends Finding {

    record ArchiveRatio(String file) implements ArchiveFinding {}

    record EmptyPack() implements ArchiveFinding {}

    sealed interface Archive extends ArchiveFinding {

        record NoZip() implements Archive {}

        record Broken() implements Archive {}

        record Unlisted() implements Archive {}

        /// Not all of it arrived.
        record Cut() implements Archive {}
    }
}
