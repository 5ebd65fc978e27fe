package org.caseroom.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.PlainText;
import org.caseroom.shared.RunId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What who manages a run does for its participants: writes to them, gives them more time, lets them go. Participants
/// are
/// named by their enrolments; those of other runs are left out.
@Service
@Transactional
public class ParticipantCare {

    /// How long a message may be.
    public static final int LONGEST_MESSAGE = 4000;

    private final RunKeeping keeping;
    private final Enrolments enrolments;
    private final Memberships memberships;
    private final FindingPeople people;
    private final ParticipantNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParticipantCare(
            RunKeeping keeping,
            Enrolments enrolments,
            Memberships memberships,
            FindingPeople people,
            ParticipantNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keeping = keeping;
        this.enrolments = enrolments;
        this.memberships = memberships;
        this.people = people;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /// Writes to participants. Gives to how many.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run
    /// @throws IllegalArgumentException if there is no text or it is too long
    public int write(Actor actor, RunId id, Collection<EnrolmentId> to, String text) {
        var run = keeping.managed(actor, id);
        var written = PlainText.of(text);
        if (written.isEmpty() || written.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("A message has 1 to %d characters.".formatted(LONGEST_MESSAGE));
        }
        var reached = locked(id, to, enrolment -> enrolment.state() != EnrolmentState.WITHDRAWN);
        reached.forEach(enrolment -> news.tell(actor, enrolment.person(), "message", run, written));
        if (!reached.isEmpty()) {
            events.publishEvent(actor.did(
                    "message.sent",
                    new Auditable.Subject("run", id.toString(), run.title()),
                    null,
                    Map.of("people", String.valueOf(reached.size()))));
        }
        return reached.size();
    }

    /// Gives participants who have not completed the run until a later time. Gives to how many.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run
    /// @throws IllegalArgumentException if that time has passed, or the run has closed by then
    public int extend(Actor actor, RunId id, Collection<EnrolmentId> to, Instant due) {
        var run = keeping.managed(actor, id);
        var closesAt = run.closesAt();
        if (!due.isAfter(clock.instant()) || (closesAt != null && due.isAfter(closesAt))) {
            throw new IllegalArgumentException("A deadline lies ahead, and not after the end of the run.");
        }
        var extended = locked(id, to, enrolment -> enrolment.state() == EnrolmentState.ACTIVE);
        var names = names(extended);
        extended.forEach(enrolment -> {
            memberships.extend(enrolment, due);
            news.audit(
                    actor,
                    "participant.extended",
                    enrolment,
                    names.getOrDefault(enrolment.person(), ""),
                    run,
                    Map.of("due", due.toString()));
            news.tell(actor, enrolment.person(), "deadline-extended", run, null);
        });
        return extended.size();
    }

    /// Lets participants go who have not completed the run. Gives how many. Who has completed it stays: that is a
    /// record.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run
    public int withdraw(Actor actor, RunId id, Collection<EnrolmentId> whom) {
        var run = keeping.managed(actor, id);
        var gone = locked(id, whom, enrolment -> enrolment.state() == EnrolmentState.ACTIVE);
        var names = names(gone);
        gone.forEach(enrolment -> {
            memberships.withdraw(enrolment);
            news.audit(
                    actor,
                    "participant.withdrawn",
                    enrolment,
                    names.getOrDefault(enrolment.person(), ""),
                    run,
                    Map.of());
            news.tell(actor, enrolment.person(), "withdrawn", run, null);
        });
        return gone.size();
    }

    private List<Enrolment> locked(RunId run, Collection<EnrolmentId> ids, Predicate<Enrolment> which) {
        return enrolments.lock(run, ids).stream().filter(which).toList();
    }

    private Map<PersonId, String> names(List<Enrolment> of) {
        return people.names(of.stream().map(Enrolment::person).toList());
    }
}
