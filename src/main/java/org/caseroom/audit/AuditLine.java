package org.caseroom.audit;

import java.time.Instant;
import java.util.Map;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Auditable;
import org.jspecify.annotations.Nullable;

/// That somebody did something, or tried and was refused.
///
/// @param person who; null where it was the platform itself
/// @param details by name, in the order of the names
/// @param address where the request came from; empty where there was none
/// @param device what their browser said it is
public record AuditLine(
        AuditLineId id,
        Instant at,
        String act,
        boolean refused,
        @Nullable PersonId person,
        String personName,
        Auditable.Subject subject,
        Map<String, String> details,
        String address,
        String device) {}
