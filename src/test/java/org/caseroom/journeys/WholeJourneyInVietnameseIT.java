package org.caseroom.journeys;

import java.util.Locale;
import org.junit.jupiter.api.Tag;

@Tag("store")
class WholeJourneyInVietnameseIT extends WholeJourney {

    WholeJourneyInVietnameseIT() {
        super(Locale.of("vi"));
    }
}
