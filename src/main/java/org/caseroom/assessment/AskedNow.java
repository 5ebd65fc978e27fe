package org.caseroom.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// What is asked in the attempts that are being answered now. A case holds up to forty thousand characters, and most of
/// them never say
/// whether an answer fits: to read it takes 600 times as long as to ask. What an attempt was given never changes.
@Component
class AskedNow {

    /// Some ten kilobytes each.
    private static final int MOST = 1_000;

    private static final Duration KEPT = Duration.ofHours(1);

    private final Attempts attempts;
    private final Cache<AttemptId, Asked> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    AskedNow(Attempts attempts) {
        this.attempts = attempts;
    }

    Asked in(AttemptId attempt) {
        return known.get(attempt, id -> attempts.variant(id).asked());
    }
}
