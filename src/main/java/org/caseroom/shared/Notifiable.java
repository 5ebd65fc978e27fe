package org.caseroom.shared;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that people should be told, each for themselves. Published in the transaction of what they are told of, so
/// that both are kept or neither.
///
/// @param people who is told
/// @param kind what it is about, such as `nomination-accepted`; put into words by `notification.kind.` with it
/// @param arguments what these words speak of, by name: names and titles as they were then
/// @param path where one goes on from here, without a leading slash; null for nowhere
/// @param text what somebody wrote, as plain text; null where nobody wrote anything
/// @param sender the name of who wrote it or did it; null where the platform did
public record Notifiable(
        List<UUID> people,
        String kind,
        Map<String, String> arguments,
        @Nullable String path,
        @Nullable String text,
        @Nullable String sender) {

    public Notifiable {
        people = List.copyOf(people);
        arguments = Map.copyOf(arguments);
    }

    /// One person is told.
    public Notifiable(
            UUID person,
            String kind,
            Map<String, String> arguments,
            @Nullable String path,
            @Nullable String text,
            @Nullable String sender) {
        this(List.of(person), kind, arguments, path, text, sender);
    }
}
