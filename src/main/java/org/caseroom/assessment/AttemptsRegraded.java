package org.caseroom.assessment;

import java.util.List;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;

/// Submitted attempts at an activity of a run have other scores by now. Where many are graded again, this is said of
/// one
/// portion of them after the other; it names everybody once, and somebody whose attempts lie in several portions in
/// each
/// of them.
public record AttemptsRegraded(RunId run, Slug activity, List<OfPerson> people) {

    public AttemptsRegraded {
        people = List.copyOf(people);
    }

    /// What became of the attempts of one participant.
    ///
    /// @param regraded those with another score, the first first
    /// @param graded all graded attempts at the activity as they are now, the first first
    public record OfPerson(PersonId person, List<Outcome> regraded, List<Outcome> graded) {

        public OfPerson {
            regraded = List.copyOf(regraded);
            graded = List.copyOf(graded);
        }
    }
}
