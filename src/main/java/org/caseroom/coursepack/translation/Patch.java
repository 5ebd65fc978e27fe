package org.caseroom.coursepack.translation;

import org.caseroom.coursepack.source.Span;

/// What stands in the place of a stretch of the course's file.
///
/// @param place of the course's text
/// @param text what comes there
/// @param from where the translator wrote it
/// @param isVerbatim whether it is written there character by character
record Patch(Span place, String text, Span from, boolean isVerbatim) {

    /// A text as a value of YAML.
    static Patch value(Span place, String text, Span from) {
        return new Patch(place, quoted(text), from, false);
    }

    static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }
}
