package org.caseroom.course;

import java.util.Locale;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.shared.Digest;
import org.jspecify.annotations.Nullable;

/// What somebody reads: a version of a course, in the language that suits them best of those that it is written in.
///
/// @param translation null where it is read in the language of the course
/// @param pack everything in it, with its keys
public record Edition(Digest version, @Nullable Digest translation, CoursePack pack, VersionContent content) {

    /// What it calls the course.
    public String title() {
        return pack.course().title();
    }

    /// The language that it is in; what a translation lacks is in that of the course.
    public Locale language() {
        return pack.course().language();
    }
}
