package org.caseroom.assessment.analysis;

/// One of the things that can be chosen in a question.
///
/// @param set which of them are chosen instead of each other: a question may have several sets, such as a judgement and
/// its
///     reason
public record Choice(String id, int set, boolean right) {}
