package org.caseroom.coursepack;

import java.util.Locale;

/// The guide of a folder that need not be sound, for those who write it. Its HTML came out of the sanitizer all the
/// same.
public record SeenGuide(Locale language, Guide guide) {}
