package org.caseroom.journeys;

import java.util.Locale;

class EmptyPlatformInEnglishIT extends EmptyPlatform {

    EmptyPlatformInEnglishIT() {
        super(Locale.of("en"));
    }
}
