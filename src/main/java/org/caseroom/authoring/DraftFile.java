package org.caseroom.authoring;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// A file of a draft as it is now.
///
/// @param revision names this state of it: who saves says which one they have changed
/// @param changedByName who changed it last
@SuppressWarnings("ArrayRecordComponent") // never compared: path and revision name it
public record DraftFile(String path, byte[] bytes, long revision, Instant changedAt, String changedByName) {

    /// The file as text; where it is no text, something stands for what can't be read.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Whether the text is all that there is, so that saving it loses nothing.
    public boolean isText() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException noText) {
            return false;
        }
    }
}
