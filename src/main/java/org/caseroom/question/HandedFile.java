package org.caseroom.question;

import java.util.UUID;

/// A file that was handed in, as the answer names it: the server has stored just this.
///
/// @param sha256 of its content, in hexadecimal
public record HandedFile(UUID id, String name, FileKind type, long size, String sha256) {

    /// In UTF-16 units.
    public static final int LONGEST_NAME = 120;

    public HandedFile {
        if (name.isEmpty() || name.length() > LONGEST_NAME || size < 1 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("This describes no file that was handed in.");
        }
    }
}
