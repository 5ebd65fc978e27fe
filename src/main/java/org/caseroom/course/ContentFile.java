package org.caseroom.course;

import org.jspecify.annotations.Nullable;

/// A file for a participant's browser.
///
/// @param compressed the same bytes by gzip, where that makes them smaller
@SuppressWarnings("ArrayRecordComponent") // never compared: a file is named by its digest
public record ContentFile(String type, byte[] bytes, byte @Nullable [] compressed) {

    /// How many bytes go over the line.
    public int size() {
        return compressed == null ? bytes.length : compressed.length;
    }
}
