package org.caseroom.survey;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseroom.course.CourseLibrary;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Outlines;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.question.survey.Survey;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a participant reply to a survey, once. What they say is added to the totals and forgotten, unless they were
/// told
/// that their name is kept with it; neither the audit nor the timeline hears of it.
@Service
@Transactional
public class ReplyingToSurveys {

    private final Outlines outlines;
    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final WorkSurveys work;
    private final Tallies tallies;
    private final NamedReplies named;
    private final Supervisions supervisions;
    private final Clock clock;

    ReplyingToSurveys(
            Outlines outlines,
            Enrolling enrolling,
            CourseLibrary library,
            WorkSurveys work,
            Tallies tallies,
            NamedReplies named,
            Supervisions supervisions,
            Clock clock) {
        this.outlines = outlines;
        this.enrolling = enrolling;
        this.library = library;
        this.work = work;
        this.tallies = tallies;
        this.named = named;
        this.supervisions = supervisions;
        this.clock = clock;
    }

    /// A survey of a run in which the actor takes part, or of a course that they try out.
    ///
    /// @throws PlaceNotFoundException if there is none, or it is asked at work and not of them now
    @Transactional(readOnly = true)
    public AskedSurvey find(Actor actor, RunId id, Slug survey) {
        var found = outlines.survey(actor, id, survey);
        var enrolment = enrolling.participation(actor, id);
        if (enrolment.isEmpty()) {
            return new AskedSurvey(found, "", actor.locale(), true, false, null, null);
        }
        requireAsked(found, enrolment.get(), actor);
        return asked(actor, found, enrolment.get());
    }

    /// The surveys that wait for the actor at work, the one that closes first first.
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Actor actor) {
        return enrolling.participations(actor).stream()
                .filter(enrolment -> enrolment.completedAt() != null)
                .flatMap(enrolment -> work.of(enrolment).stream()
                        .filter(survey -> isAsked(survey, enrolment, actor))
                        .filter(survey -> !tallies.hasReplied(enrolment.run(), survey.id(), actor.person()))
                        .map(survey -> new Waiting(enrolment.run(), asked(actor, survey, enrolment))))
                .sorted(Comparator.comparing(
                        waiting -> Objects.requireNonNull(waiting.asked().closesAt())))
                .toList();
    }

    /// A survey that waits for somebody.
    public record Waiting(RunId run, AskedSurvey asked) {}

    /// Keeps what somebody says as it was promised to them. Of a preview nothing is kept.
    ///
    /// @throws PlaceNotFoundException if there is no such survey for them
    /// @throws NotAReplyException if it does not reply to this survey
    /// @throws RepliedAlreadyException if they have replied before
    public void reply(Actor actor, RunId run, Slug survey, Map<QuestionId, Reply> replies) {
        var enrolment = enrolling.lockParticipation(actor, run);
        var asked = outlines.survey(actor, run, survey);
        enrolment.ifPresent(own -> requireAsked(asked, own, actor));
        if (!asked.accepts(replies)) {
            throw new NotAReplyException();
        }
        if (enrolment.isPresent()) {
            if (!tallies.noteReplied(run, survey, actor.person())) {
                throw new RepliedAlreadyException();
            }
            if (asked.named()) {
                named.add(run, survey, actor.person(), replies, clock.instant());
            } else {
                tallies.add(run, survey, replies);
            }
        }
    }

    private AskedSurvey asked(Actor actor, Survey survey, Enrolment enrolment) {
        var run = enrolling.run(enrolment.run());
        var occasion = survey.onTheJob();
        var completed = enrolment.completedAt();
        return new AskedSurvey(
                survey,
                run.title(),
                library.edition(run.version(), actor.locale()).pack().course().language(),
                false,
                tallies.hasReplied(run.id(), survey.id(), actor.person()),
                occasion == null || completed == null ? null : occasion.closesAt(completed),
                supervisions.supervisor(run.id(), survey.id(), actor.person()).orElse(null));
    }

    private boolean isAsked(Survey survey, Enrolment enrolment, Actor actor) {
        var occasion = survey.onTheJob();
        return occasion == null || work.asks(occasion, enrolment, actor.organization());
    }

    private void requireAsked(Survey survey, Enrolment enrolment, Actor actor) {
        if (!isAsked(survey, enrolment, actor)) {
            throw new PlaceNotFoundException();
        }
    }
}
