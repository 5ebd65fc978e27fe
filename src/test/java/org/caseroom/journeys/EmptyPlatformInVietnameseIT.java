package org.caseroom.journeys;

import java.util.Locale;

class EmptyPlatformInVietnameseIT extends EmptyPlatform {

    EmptyPlatformInVietnameseIT() {
        super(Locale.of("vi"));
    }
}
