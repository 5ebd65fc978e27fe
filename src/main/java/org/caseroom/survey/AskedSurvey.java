package org.caseroom.survey;

import java.time.Instant;
import java.util.Locale;
import org.caseroom.question.survey.Survey;
import org.jspecify.annotations.Nullable;

/// A survey as one participant finds it.
///
/// @param language in which it is written
/// @param preview whether somebody only tries out what is being written
/// @param replied whether they have replied
/// @param closesAt until when it takes replies; null where it is open as long as the course is
/// @param supervisor who was asked about them; null where nobody was
public record AskedSurvey(
        Survey survey,
        String run,
        Locale language,
        boolean preview,
        boolean replied,
        @Nullable Instant closesAt,
        @Nullable String supervisor) {}
