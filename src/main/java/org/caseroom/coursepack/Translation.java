package org.caseroom.coursepack;

import java.util.Locale;
import org.caseroom.shared.Digest;

/// A course in another language: the same ids, keys and numbers, with texts of its own. What it lacks is said in the
/// language of the course.
///
/// @param digest of its files
/// @param pack what the reader made of them
/// @param files as they were written, with their paths below the folder of the language
public record Translation(Locale language, Digest digest, CoursePack pack, PackFiles files) {}
