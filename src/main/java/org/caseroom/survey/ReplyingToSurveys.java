package org.caseroom.survey;

import java.util.Map;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Outlines;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a participant reply to a survey, once. What they say is added to the totals and forgotten; neither the audit
/// nor
/// the timeline hears of it.
@Service
@Transactional
public class ReplyingToSurveys {

    private final Outlines outlines;
    private final Enrolling enrolling;
    private final Tallies tallies;

    ReplyingToSurveys(Outlines outlines, Enrolling enrolling, Tallies tallies) {
        this.outlines = outlines;
        this.enrolling = enrolling;
        this.tallies = tallies;
    }

    /// A survey of a run in which the actor takes part, or of a course that they try out.
    ///
    /// @throws PlaceNotFoundException if there is none
    @Transactional(readOnly = true)
    public AskedSurvey find(Actor actor, RunId run, Slug survey) {
        return new AskedSurvey(
                outlines.survey(actor, run, survey),
                enrolling.participation(actor, run).isEmpty(),
                tallies.hasReplied(run, survey, actor.person()));
    }

    /// Adds what somebody says to the totals. Of a preview nothing is kept.
    ///
    /// @throws PlaceNotFoundException if there is no such survey for them
    /// @throws NotAReplyException if it does not reply to this survey
    /// @throws RepliedAlreadyException if they have replied before
    public void reply(Actor actor, RunId run, Slug survey, Map<QuestionId, Reply> replies) {
        var enrolment = enrolling.lockParticipation(actor, run);
        if (!outlines.survey(actor, run, survey).accepts(replies)) {
            throw new NotAReplyException();
        }
        if (enrolment.isPresent()) {
            if (!tallies.noteReplied(run, survey, actor.person())) {
                throw new RepliedAlreadyException();
            }
            tallies.add(run, survey, replies);
        }
    }
}
