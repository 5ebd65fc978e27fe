package org.caseroom.course;

import java.util.Locale;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.shared.Digest;

/// A translation of a version.
///
/// @param base the version
/// @param digest over its own files
/// @param title what it calls the course
public record PublishedTranslation(Digest base, Digest digest, Locale language, String title) {

    /// Where its files stand in the folder of the course.
    public String folder() {
        return PackFiles.TRANSLATIONS + language.toLanguageTag() + "/";
    }
}
