package org.caseroom.survey;

import java.util.Locale;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.question.survey.Survey;
import org.caseroom.question.survey.Totals;

/// What the replies to a survey come to, as far as they may be seen.
///
/// @param language in which the course is written
/// @param received how many have replied
/// @param shown of the groups that are full
public record SurveyResult(CourseRun run, Locale language, Survey survey, int received, Totals shown) {}
