package org.caseroom.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.Target;
import org.caseroom.shared.PlainText;
import org.caseroom.shared.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Focal points nominate people of theirs; who manages the run accepts or declines. A nomination that waits keeps a
/// place, and can be taken back.
@Service
@Transactional
public class Nominating {

    /// How long a reason may be.
    public static final int LONGEST_REASON = 1000;

    private static final int MOST_FOUND = 50;

    private final Runs runs;
    private final RunKeeping keeping;
    private final Enrolments enrolments;
    private final Memberships memberships;
    private final FindingPeople people;
    private final ParticipantNews news;
    private final Access access;
    private final Clock clock;

    Nominating(
            Runs runs,
            RunKeeping keeping,
            Enrolments enrolments,
            Memberships memberships,
            FindingPeople people,
            ParticipantNews news,
            Access access,
            Clock clock) {
        this.runs = runs;
        this.keeping = keeping;
        this.enrolments = enrolments;
        this.memberships = memberships;
        this.people = people;
        this.news = news;
        this.access = access;
        this.clock = clock;
    }

    /// A nomination that waits for a decision.
    ///
    /// @param nominatedBy the name of who nominated
    public record Waiting(
            EnrolmentId enrolment,
            String name,
            String organization,
            @Nullable String nominatedBy,
            Instant at) {}

    /// A run for which the actor may nominate.
    ///
    /// @throws RunNotFoundException if there is none that has not closed, or they may not nominate at all
    @Transactional(readOnly = true)
    public CourseRun run(Actor actor, RunId id) {
        return requireNominable(actor, runs.find(id));
    }

    /// People of the actor's whose name contains the text, and where they stand in the run.
    ///
    /// @throws RunNotFoundException as [#run]
    @Transactional(readOnly = true)
    public Nominees candidates(Actor actor, RunId id, String text) {
        var run = run(actor, id);
        var wanted = text.strip();
        var nominated = nominated(actor, id, wanted);
        var nominees = nominated.stream().map(nominee -> nominee.person().id()).collect(Collectors.toSet());
        var others = people.search(actor, Action.NOMINATE, wanted, MOST_FOUND + nominees.size()).stream()
                .filter(person -> !nominees.contains(person.id()))
                .limit(MOST_FOUND)
                .toList();
        var capacity = run.capacity();
        return new Nominees(
                nominated,
                enrolments.standing(id, others),
                people.count(actor, Action.NOMINATE, wanted),
                capacity == null ? null : Math.max(0, capacity - enrolments.taken(id)));
    }

    /// Those whose nomination waits, then those whose was declined, by name.
    private List<EnrollingOthers.Candidate> nominated(Actor actor, RunId run, String wanted) {
        var part = wanted.toLowerCase(Locale.ROOT);
        var theirs = people.among(enrolments.nominated(run)).stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(part))
                .filter(person -> access.may(actor, Action.NOMINATE, Target.of(person.organization())))
                .sorted(Comparator.comparing(FindingPeople.Found::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return enrolments.standing(run, theirs).stream()
                .sorted(Comparator.comparing(nominee -> !nominee.waits()))
                .toList();
    }

    /// Nominates somebody. Nominating again changes nothing.
    ///
    /// @throws RunNotFoundException as [#run]; also if there is no such person among the actor's
    /// @throws EnrolmentRefusedException if the run is full
    public void nominate(Actor actor, RunId id, PersonId person) {
        var run = requireNominable(actor, runs.lock(id));
        var nominee = people.find(person)
                .filter(found -> access.may(actor, Action.NOMINATE, Target.of(found.organization())))
                .orElseThrow(RunNotFoundException::new);
        var existing = enrolments.lock(person, id);
        if (existing.filter(enrolment -> enrolment.state() != EnrolmentState.WITHDRAWN)
                .isPresent()) {
            return;
        }
        if (!memberships.hasRoom(run)) {
            throw new EnrolmentRefusedException(EnrolmentRefused.FULL);
        }
        var enrolment = memberships.nominate(existing, person, nominee.organization(), id, actor.person());
        news.audit(actor, "participant.nominated", enrolment, nominee.name(), run, Map.of());
        news.tell(actor, person, "nominated", run, null);
    }

    /// Takes a nomination back, so that its place is free again. Says whether it did; once it is decided, this
    /// changes
    /// nothing.
    ///
    /// @throws RunNotFoundException if there is no such run, or no nomination in it from among the actor's people
    public boolean takeBack(Actor actor, RunId id, PersonId person) {
        var run = runs.lock(id).orElseThrow(RunNotFoundException::new);
        var enrolment = enrolments
                .lock(person, id)
                .filter(found -> access.may(actor, Action.NOMINATE, Target.of(found.organization())))
                .orElseThrow(RunNotFoundException::new);
        if (enrolment.state() != EnrolmentState.NOMINATED) {
            return false;
        }
        memberships.withdraw(enrolment);
        decided(actor, run, enrolment, "taken-back", null);
        return true;
    }

    /// The nominations of a run that wait, the oldest first.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Actor actor, RunId id) {
        return enrolments.waiting(keeping.managed(actor, id).id());
    }

    /// Lets a nominee take part. Says whether it did; once it is decided or taken back, this changes nothing.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run or it has no such nomination
    /// @throws EnrolmentRefusedException if the run has closed
    public boolean accept(Actor actor, RunId id, EnrolmentId nomination) {
        var run = keeping.lockManaged(actor, id);
        if (run.hasClosed(clock.instant())) {
            throw new EnrolmentRefusedException(EnrolmentRefused.CLOSED);
        }
        var waiting = waiting(id, nomination);
        waiting.ifPresent(enrolment -> {
            memberships.admit(Optional.of(enrolment), enrolment.person(), enrolment.organization(), id);
            decided(actor, run, enrolment, "accepted", null);
        });
        return waiting.isPresent();
    }

    /// Declines a nomination, with a reason that the nominee and who nominated them are told. Says whether it did;
    /// once
    /// it is decided or taken back, this changes nothing.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run or it has no such nomination
    /// @throws IllegalArgumentException if there is no reason or it is too long
    public boolean decline(Actor actor, RunId id, EnrolmentId nomination, String reason) {
        var said = PlainText.of(reason);
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to %d characters.".formatted(LONGEST_REASON));
        }
        var run = keeping.lockManaged(actor, id);
        var waiting = waiting(id, nomination);
        waiting.ifPresent(enrolment -> {
            memberships.decline(enrolment, said);
            decided(actor, run, enrolment, "declined", said);
        });
        return waiting.isPresent();
    }

    private Optional<Enrolment> waiting(RunId run, EnrolmentId nomination) {
        var found = enrolments.lock(run, List.of(nomination));
        if (found.isEmpty()) {
            throw new RunNotFoundException();
        }
        return found.stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.NOMINATED)
                .findFirst();
    }

    private void decided(Actor actor, CourseRun run, Enrolment enrolment, String decision, @Nullable String reason) {
        var name = people.names(List.of(enrolment.person())).getOrDefault(enrolment.person(), "");
        news.audit(
                actor,
                "participant." + decision,
                enrolment,
                name,
                run,
                reason == null ? Map.of() : Map.of("reason", reason));
        news.tell(actor, enrolment.person(), "nomination-" + decision, run, reason);
        var nominator = enrolment.nominatedBy();
        if (nominator != null && !nominator.equals(enrolment.person()) && !nominator.equals(actor.person())) {
            news.tell(
                    actor,
                    nominator,
                    "nominee-" + decision,
                    Map.of("run", run.title(), "name", name),
                    run.hasClosed(clock.instant()) ? null : "runs/" + run.id() + "/nominate",
                    reason);
        }
    }

    private CourseRun requireNominable(Actor actor, Optional<CourseRun> run) {
        if (!access.mayAnywhere(actor, Action.NOMINATE)) {
            throw new RunNotFoundException();
        }
        return run.filter(found -> !found.hasClosed(clock.instant())).orElseThrow(RunNotFoundException::new);
    }
}
