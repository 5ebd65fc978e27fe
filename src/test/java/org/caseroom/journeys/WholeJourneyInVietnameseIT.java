package org.caseroom.journeys;

import java.util.Locale;

class WholeJourneyInVietnameseIT extends WholeJourney {

    WholeJourneyInVietnameseIT() {
        super(Locale.of("vi"));
    }
}
