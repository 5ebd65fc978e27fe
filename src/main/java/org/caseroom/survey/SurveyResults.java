package org.caseroom.survey;

import java.util.List;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOwners;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.question.survey.Survey;
import org.caseroom.question.survey.Totals;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the replies to the surveys of a run come to, for those who may review all of it: totals cannot be divided by
/// whom
/// somebody may see.
@Service
@Transactional(readOnly = true)
public class SurveyResults {

    private final Access access;
    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final CourseOwners owners;
    private final Tallies tallies;
    private final NamedReplies named;
    private final Supervisions supervisions;

    SurveyResults(
            Access access,
            Enrolling enrolling,
            CourseLibrary library,
            CourseOwners owners,
            Tallies tallies,
            NamedReplies named,
            Supervisions supervisions) {
        this.access = access;
        this.enrolling = enrolling;
        this.library = library;
        this.owners = owners;
        this.tallies = tallies;
        this.named = named;
        this.supervisions = supervisions;
    }

    /// @throws RunNotFoundException if there is no such survey in a run that the actor may review as a whole
    public SurveyResult of(Actor actor, RunId id, Slug survey) {
        access.requireAnywhere(actor, Action.REVIEW_COMPLETION);
        var run = enrolling.run(id);
        if (!access.may(actor, Action.REVIEW_COMPLETION, owners.target(run.course(), id))) {
            throw new RunNotFoundException();
        }
        var pack = library.pack(run.version());
        var asked = WorkSurveys.surveys(pack)
                .filter(each -> each.id().equals(survey))
                .findFirst()
                .orElseThrow(RunNotFoundException::new);
        var language = pack.course().language();
        if (asked.named()) {
            var replies = named.of(id, survey);
            return new SurveyResult(
                    run, language, asked, replies.size(), totals(replies), replies, supervised(id, asked));
        }
        var tally = tallies.of(id, survey);
        return new SurveyResult(
                run, language, asked, tally.totals().people(), tally.shown(), List.of(), supervised(id, asked));
    }

    private SurveyResult.@Nullable Supervised supervised(RunId run, Survey survey) {
        var occasion = survey.onTheJob();
        var form = occasion == null ? null : occasion.supervisor();
        if (form == null) {
            return null;
        }
        var answers = supervisions.answers(run, survey.id());
        return new SurveyResult.Supervised(form, supervisions.asked(run, survey.id()), totals(answers), answers);
    }

    private static Totals totals(List<NamedReply> replies) {
        var totals = Totals.NONE;
        for (var reply : replies) {
            totals = totals.plus(reply.replies());
        }
        return totals;
    }

    /// How many replies are added to what may be seen at once.
    public static int group() {
        return Tallies.GROUP;
    }
}
