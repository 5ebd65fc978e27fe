package org.caseroom.coursepack.finding;

import java.util.List;

/// What may be wrong with the files of a course folder, whatever stands in them.
public sealed interface FolderFinding extends Finding {

    record NoFolder() implements FolderFinding {}

    record MissingFile(String file) implements FolderFinding {}

    record Encoding() implements FolderFinding {}

    record ByteOrderMark() implements FolderFinding {}

    record FileSize(int kib) implements FolderFinding {}

    record YamlBomb() implements FolderFinding {}

    record NoModule() implements FolderFinding {}

    record EmptyModule() implements FolderFinding {}

    record LessonCount(int most) implements FolderFinding {}

    record UnusedImage() implements FolderFinding {}

    record UnusedBank() implements FolderFinding {}

    record ReadingTime() implements FolderFinding {}

    /// @param other a folder or file that begins with the same number
    record DuplicateNumber(String other) implements FolderFinding {}

    /// @param found the ids of the modules in the order of their folders
    record ModuleOrder(List<String> found) implements FolderFinding {

        public ModuleOrder {
            found = List.copyOf(found);
        }
    }

    /// The checker was sent to a place that it cannot read.
    sealed interface Unreadable extends FolderFinding {

        record Missing(String path) implements Unreadable {}

        /// @param reason what the operating system says
        record Broken(String reason) implements Unreadable {}
    }

    sealed interface FileName extends FolderFinding {

        record TooLong(int most) implements FileName {}

        record TooDeep(int most) implements FileName {}

        record NotAllowed(String name) implements FileName {}
    }

    sealed interface FileTwice extends FolderFinding {

        record IgnoringCase(String other) implements FileTwice {}

        record InArchive() implements FileTwice {}
    }

    sealed interface FileKind extends FolderFinding {

        record InFolder() implements FileKind {}

        record InArchive() implements FileKind {}
    }

    sealed interface PackSize extends FolderFinding {

        record Course(int mib) implements PackSize {}

        record Archive(int mib) implements PackSize {}
    }

    sealed interface PackFiles extends FolderFinding {

        record Course(int most) implements PackFiles {}

        record Archive(int most) implements PackFiles {}
    }

    sealed interface UnknownFile extends FolderFinding {

        record InCourse() implements UnknownFile {}

        record InModule() implements UnknownFile {}

        record InCapitals(String name) implements UnknownFile {}
    }

    /// @param character as `U+200B`
    sealed interface ControlCharacter extends FolderFinding {

        record InFile(String character) implements ControlCharacter {}

        record InValue(String character) implements ControlCharacter {}
    }
}
