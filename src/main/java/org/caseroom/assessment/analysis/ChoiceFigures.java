package org.caseroom.assessment.analysis;

/// Who took an option, or typed a certain answer.
///
/// @param rest what they reached of all other points on average, 0 to 1
public record ChoiceFigures(String choice, int participants, double rest) {}
