package org.caseroom.survey;

import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOwners;
import org.caseroom.coursepack.SurveyActivity;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
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

    SurveyResults(Access access, Enrolling enrolling, CourseLibrary library, CourseOwners owners, Tallies tallies) {
        this.access = access;
        this.enrolling = enrolling;
        this.library = library;
        this.owners = owners;
        this.tallies = tallies;
    }

    /// @throws RunNotFoundException if there is no such survey in a run that the actor may review as a whole
    public SurveyResult of(Actor actor, RunId id, Slug survey) {
        access.requireAnywhere(actor, Action.REVIEW_COMPLETION);
        var run = enrolling.run(id);
        if (!access.may(actor, Action.REVIEW_COMPLETION, owners.target(run.course(), id))) {
            throw new RunNotFoundException();
        }
        var pack = library.pack(run.version());
        var asked = pack.modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity.id().equals(survey))
                .filter(SurveyActivity.class::isInstance)
                .map(activity -> ((SurveyActivity) activity).survey())
                .findFirst()
                .orElseThrow(RunNotFoundException::new);
        var tally = tallies.of(id, survey);
        return new SurveyResult(
                run, pack.course().language(), asked, tally.totals().people(), tally.shown());
    }

    /// How many replies are added to what may be seen at once.
    public static int group() {
        return Tallies.GROUP;
    }
}
