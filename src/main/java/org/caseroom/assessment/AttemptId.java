package org.caseroom.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caseroom.shared.TypedId;

/// One go at an activity.
public record AttemptId(UUID value) implements TypedId {

    /// Reads an id from its text.
    ///
    /// @throws IllegalArgumentException if the text is no UUID
    public static AttemptId of(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    /// As the store takes them.
    static List<UUID> values(Collection<AttemptId> ids) {
        return ids.stream().map(AttemptId::value).toList();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
