package org.caseroom.learning.delivery;

/// How a run does as a whole.
public record RosterFigures(int participants, int completed, int late, int stuck) {}
