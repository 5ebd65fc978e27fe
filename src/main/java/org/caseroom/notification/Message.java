package org.caseroom.notification;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something in somebody's inbox.
///
/// @param kind what it is about; `notification.kind.` and this put it into words
/// @param path where one goes on from here, within the platform
/// @param text what somebody wrote, as plain text
/// @param sender the name of who wrote it
public record Message(
        MessageId id,
        String kind,
        Map<String, String> arguments,
        @Nullable String path,
        @Nullable String text,
        @Nullable String sender,
        Instant at,
        boolean read) {

    public Message {
        arguments = Map.copyOf(arguments);
    }
}
