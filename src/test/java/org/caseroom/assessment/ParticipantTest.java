package org.caseroom.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.Stream;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonId;
import org.caseroom.shared.Ids;
import org.caseroom.shared.RunId;
import org.junit.jupiter.api.Test;

/// Who gets which half of two tests first.
class ParticipantTest {

    private final Ids ids = new Ids(Clock.systemUTC());

    @Test
    void aboutHalfOfThosePeopleWhoTakePartInARunAreSwapped() {
        var run = new RunId(ids.next());

        assertThat(Stream.generate(() -> participant(new PersonId(ids.next()), run))
                        .limit(2_000)
                        .filter(Participant::isSwapped)
                        .count())
                .isBetween(850L, 1_150L);
    }

    @Test
    void whoIsSwappedIsSwappedInEveryTestOfARun() {
        var person = new PersonId(ids.next());
        var run = new RunId(ids.next());

        assertThat(participant(person, run).isSwapped())
                .isEqualTo(participant(person, run).isSwapped());
    }

    private Participant participant(PersonId person, RunId run) {
        return new Participant(person, run, new OrganizationId(ids.next()));
    }
}
