package org.caseroom.assessment;

/// An attempt has been submitted and scored.
///
/// @param marked whether people had to mark it first, so that it was handed in before
public record AttemptGraded(Outcome outcome, boolean marked) {}
