package org.caseroom.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What there is to be practised today.
///
/// @param due how many cards
/// @param minutes how long that takes, by how long this person took before
/// @param done how many were answered today
/// @param nextAt where none is due, when the next one is; null where there is no card
public record Standing(
        int due, int minutes, int done, @Nullable Instant nextAt) {}
