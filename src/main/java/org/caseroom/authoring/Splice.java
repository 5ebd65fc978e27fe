package org.caseroom.authoring;

/// A change of one stretch of a file: everything outside it stays as it is.
///
/// @param revision the state of the file that was looked at
/// @param start offset of the first character that goes, in UTF-16 units
/// @param end offset behind the last character that goes
/// @param text what comes there
public record Splice(String path, long revision, int start, int end, String text) {

    String into(String whole) {
        if (start < 0 || end < start || end > whole.length()) {
            throw new IllegalArgumentException("No stretch of this file: %d to %d".formatted(start, end));
        }
        return whole.substring(0, start) + text + whole.substring(end);
    }
}
