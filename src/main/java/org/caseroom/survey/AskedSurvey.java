package org.caseroom.survey;

import org.caseroom.question.survey.Survey;

/// A survey as one participant finds it.
///
/// @param preview whether somebody only tries out what is being written
/// @param replied whether they have replied
public record AskedSurvey(Survey survey, boolean preview, boolean replied) {}
