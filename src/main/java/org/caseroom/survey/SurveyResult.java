package org.caseroom.survey;

import java.util.List;
import java.util.Locale;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.question.survey.OnTheJob;
import org.caseroom.question.survey.Survey;
import org.caseroom.question.survey.Totals;
import org.jspecify.annotations.Nullable;

/// What the replies to a survey come to, as far as they may be seen.
///
/// @param language in which the course is written
/// @param received how many have replied
/// @param shown of the groups that are full; all, where names are kept
/// @param named who said what, where names are kept
/// @param supervised what supervisors said; null where none is asked
public record SurveyResult(
        CourseRun run,
        Locale language,
        Survey survey,
        int received,
        Totals shown,
        List<NamedReply> named,
        @Nullable Supervised supervised) {

    public SurveyResult {
        named = List.copyOf(named);
    }

    /// What supervisors said about the participants of the run.
    ///
    /// @param asked how many were
    public record Supervised(OnTheJob.Supervisor form, int asked, Totals totals, List<NamedReply> answers) {

        public Supervised {
            answers = List.copyOf(answers);
        }
    }
}
