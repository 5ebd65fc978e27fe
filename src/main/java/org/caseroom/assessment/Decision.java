package org.caseroom.assessment;

import java.time.Instant;

/// A choice that was taken in a turn of a play; it stays taken.
///
/// @param turn how many choices had been taken before
record Decision(int turn, String choice, DeviceId device, Instant decidedAt) {}
