package org.caseroom.survey;

import java.time.Instant;
import java.util.Locale;
import org.caseroom.question.survey.OnTheJob;
import org.caseroom.shared.RunId;
import org.jspecify.annotations.Nullable;

/// What somebody is asked about the work of one of their people.
///
/// @param participant the name of whom it is about
/// @param course its title
/// @param language in which the course is written
/// @param form what is asked
/// @param answeredAt null until they have answered
public record Supervision(
        SupervisionId id,
        RunId run,
        String participant,
        String course,
        Locale language,
        Instant completedAt,
        Instant closesAt,
        @Nullable Instant answeredAt,
        OnTheJob.Supervisor form) {}
