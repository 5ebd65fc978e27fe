package org.caseroom.journeys;

import java.util.Locale;

class WholeJourneyInEnglishIT extends WholeJourney {

    WholeJourneyInEnglishIT() {
        super(Locale.of("en"));
    }
}
