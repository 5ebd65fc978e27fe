package org.caseroom.assessment.analysis;

/// After how many seconds a quarter, half and three quarters had answered a question.
///
/// @param answers how many it is told from
public record QuestionTime(int answers, int quarter, int half, int threeQuarters) {}
