package org.caseroom.casework.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseroom.shared.Prose;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Scenario scenario = SampleScenario.scenario();
    private final Terms terms = new Terms(scenario, new Marks(scenario), Map.of("sum", 200, "leak", 7, "bank", 0));
    private final Wording wording = new Wording(scenario, terms);
    private final State state = State.blank(scenario.gauges().size(), terms.marks());

    @Test
    void whatIsNamedIsFilledIn() {
        assertThat(wording.prose(new Prose("<p>{sum} at {bank}, {saved} saved</p>"), state))
                .isEqualTo(new Prose("<p>200 at Harbour &amp; Sons, 0 saved</p>"));
        assertThat(wording.plain("{bank}", state)).isEqualTo("Harbour & Sons");
    }

    /// As an author gets them by writing `{no\-where}`.
    @Test
    void bracesThatNameNothingStayAsTheyAre() {
        assertThat(wording.prose(new Prose("<p>{sum} from {no-where}</p>"), state))
                .isEqualTo(new Prose("<p>200 from {no-where}</p>"));
    }
}
