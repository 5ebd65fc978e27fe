package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the checker says of competencies and objectives that lead nowhere. Nothing of it keeps a course from being
/// published.
class FrameworkFindingsTest {

    @Test
    void aCompetencyThatTheFrameworkDoesNotKnowIsWorthALook() {
        var reading = SamplePack.sound()
                .replacing(SamplePack.MODULE, "competencies: [triage]", "competencies: [triage, saveguards]")
                .read();

        assertThat(reading).isInstanceOf(Reading.Sound.class);
        assertThat(InEnglish.lines(reading))
                .containsExactly(SamplePack.MODULE
                        + ":7:24: The framework of competencies does not know \"saveguards\", so no report counts it;"
                        + " correct the id, or leave it where it is your own. Did you mean \"safeguards\"?");
    }

    @Test
    void aFormerIdIsKnown() {
        assertThat(SamplePack.sound()
                        .replacing(SamplePack.MODULE, "competencies: [triage]", "competencies: [evidence-handling]")
                        .read()
                        .problems())
                .isEmpty();
    }

    @Test
    void anObjectiveThatNothingAsksForIsWorthALook() {
        var reading = SamplePack.sound()
                .replacing(
                        SamplePack.MODULE,
                        "    text: Order the first steps.\n",
                        "    text: Order the first steps.\n  - id: never-asked\n    text: Know it.\n")
                .read();

        assertThat(reading).isInstanceOf(Reading.Sound.class);
        assertThat(reading.problems())
                .singleElement()
                .extracting(Problem::code, Problem::file, Problem::line)
                .containsExactly("unasked-objective", SamplePack.MODULE, 7);
    }
}
