package org.caseroom.enrolment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.SignInName;
import org.caseroom.shared.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings people into a run: one by one, or by a list of sign-in names.
///
/// Who manages the run may enrol whoever's sign-in name they have been given. To look through names one needs more:
/// they
/// are found within the organizations whose completion one may review.
@Service
@Transactional
public class EnrollingOthers {

    /// How many lines a list may have.
    public static final int LONGEST_LIST = 1000;

    /// How many people a search shows.
    public static final int MOST_FOUND = 20;

    private final RunKeeping keeping;
    private final Enrolments enrolments;
    private final Memberships memberships;
    private final FindingPeople people;
    private final ParticipantNews news;
    private final Clock clock;

    EnrollingOthers(
            RunKeeping keeping,
            Enrolments enrolments,
            Memberships memberships,
            FindingPeople people,
            ParticipantNews news,
            Clock clock) {
        this.keeping = keeping;
        this.enrolments = enrolments;
        this.memberships = memberships;
        this.people = people;
        this.news = news;
        this.clock = clock;
    }

    /// Somebody who may be enrolled, and whether they are in already.
    ///
    /// @param declinedBecause the reason, where they were nominated and the nomination was declined
    public record Candidate(
            FindingPeople.Found person, Optional<EnrolmentState> state, Optional<String> declinedBecause) {

        /// Whether a nomination of theirs waits for a decision.
        public boolean waits() {
            return state.filter(EnrolmentState.NOMINATED::equals).isPresent();
        }

        /// Whether enrolling them changes anything.
        public boolean isOutside() {
            return state.filter(EnrolmentState::takesPart).isEmpty();
        }
    }

    /// People whose name contains the text or whose sign-in name it is.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run
    @Transactional(readOnly = true)
    public List<Candidate> search(Actor actor, RunId run, String text) {
        keeping.managed(actor, run);
        var wanted = text.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var exact = SignInName.of(wanted)
                .map(name -> people.bySignInName(List.of(name)).values())
                .orElse(List.of());
        var found = Stream.concat(
                        exact.stream(), people.search(actor, Action.REVIEW_COMPLETION, wanted, MOST_FOUND).stream())
                .distinct()
                .toList();
        return enrolments.standing(run, found);
    }

    /// What would come of a list. Changes nothing.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run
    @Transactional(readOnly = true)
    public EnrolmentList check(Actor actor, RunId id, List<String> entered) {
        var run = keeping.managed(actor, id);
        return judged(run, named(entered), enrolments.states(id, idsOf(named(entered))));
    }

    /// Enrols everybody on a list who can be, all or nobody, and says what came of each line.
    ///
    /// @throws RunNotFoundException if the actor doesn't manage the run
    /// @throws EnrolmentRefusedException if the run has closed
    public EnrolmentList enrol(Actor actor, RunId id, List<String> entered) {
        var run = keeping.lockManaged(actor, id);
        if (run.hasClosed(clock.instant())) {
            throw new EnrolmentRefusedException(EnrolmentRefused.CLOSED);
        }
        var named = named(entered);
        var existing = enrolments.lockOf(id, idsOf(named));
        var states = new HashMap<PersonId, EnrolmentState>();
        existing.forEach((person, enrolment) -> states.put(person, enrolment.state()));
        var list = judged(run, named, states);
        for (var index = 0; index < named.size(); index++) {
            if (list.lines().get(index).finding() == EnrolmentList.Finding.FOUND) {
                named.get(index).person().ifPresent(person -> admit(actor, run, existing, person));
            }
        }
        return list;
    }

    private void admit(Actor actor, CourseRun run, Map<PersonId, Enrolment> existing, FindingPeople.Found person) {
        var enrolment = memberships.admit(
                Optional.ofNullable(existing.get(person.id())), person.id(), person.organization(), run.id());
        news.audit(actor, "participant.enrolled", enrolment, person.name(), run, Map.of());
        news.tell(actor, person.id(), "enrolled", run, null);
    }

    /// A line with who it names.
    private record Named(String entered, Optional<FindingPeople.Found> person) {}

    private List<Named> named(List<String> entered) {
        var lines = entered.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LONGEST_LIST)
                .toList();
        var names = lines.stream()
                .map(SignInName::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var found = people.bySignInName(names);
        return lines.stream()
                .map(line -> new Named(line, SignInName.of(line).map(found::get)))
                .toList();
    }

    private static Collection<PersonId> idsOf(List<Named> named) {
        return named.stream()
                .map(Named::person)
                .flatMap(Optional::stream)
                .map(FindingPeople.Found::id)
                .distinct()
                .toList();
    }

    private EnrolmentList judged(CourseRun run, List<Named> named, Map<PersonId, EnrolmentState> states) {
        var capacity = run.capacity();
        var room = capacity == null ? Integer.MAX_VALUE : capacity - enrolments.taken(run.id());
        var seen = new HashSet<PersonId>();
        var lines = new ArrayList<EnrolmentList.Line>();
        for (var line : named) {
            var person = line.person().orElse(null);
            var state = person == null ? null : states.get(person.id());
            var finding = judge(person, state, person != null && !seen.add(person.id()), room);
            if (finding == EnrolmentList.Finding.FOUND && state != EnrolmentState.NOMINATED) {
                room--;
            }
            lines.add(new EnrolmentList.Line(
                    line.entered(), finding, person == null ? null : person.id(), person == null ? "" : person.name()));
        }
        return new EnrolmentList(lines);
    }

    private static EnrolmentList.Finding judge(
            FindingPeople.@Nullable Found person, @Nullable EnrolmentState state, boolean again, int room) {
        if (person == null) {
            return EnrolmentList.Finding.NOT_FOUND;
        }
        if (again) {
            return EnrolmentList.Finding.TWICE;
        }
        if (state != null && state.takesPart()) {
            return EnrolmentList.Finding.ALREADY_IN;
        }
        // A nomination that waits has kept the place.
        return room > 0 || state == EnrolmentState.NOMINATED
                ? EnrolmentList.Finding.FOUND
                : EnrolmentList.Finding.NO_ROOM;
    }
}
