package org.caseroom.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that somebody did and that must be found again. Published in the transaction of the act, so that both are
/// kept or neither.
///
/// @param act what was done, such as `person.added`; it is put into words by the key that begins with `audit.act.`
/// @param by who did it; null where the platform acted by itself
/// @param byName their name as it was then; empty where the platform acted by itself
/// @param organization whose records it belongs to; null where it concerns the platform as a whole
/// @param details what else one will want to know, by names that `audit.detail.` puts into words; never a secret
public record Auditable(
        String act,
        @Nullable UUID by,
        String byName,
        @Nullable UUID organization,
        Subject subject,
        Map<String, String> details) {

    /// What it was done to.
    ///
    /// @param kind such as `person` or `run`; put into words by the key that begins with `audit.subject.`
    /// @param id an id or a slug
    /// @param name what people call it, as it was then
    public record Subject(String kind, String id, String name) {}

    public Auditable {
        details = Map.copyOf(details);
    }
}
