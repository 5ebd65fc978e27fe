package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.journeys.Entered.Text;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is told of everything that was done.
abstract class HostileTraces extends HostileScreens {

    static final List<HostileScreen> SCREENS = List.of(
            HostileScreen.at("", ""),
            HostileScreen.at("account", ""),
            HostileScreen.at("inbox", "Next page", Text.ACTIVITY_TITLE),
            HostileScreen.at(
                    "messages",
                    house -> house.messages().written().stream().map(id -> "inbox/" + id),
                    "",
                    Text.MESSAGE,
                    Text.REASON_FOR_ATTEMPT,
                    Text.REASON_TO_DECLINE),
            HostileScreen.at(
                    "audit",
                    "Older",
                    Text.PERSON_NAME,
                    Text.SIGN_IN_NAME,
                    Text.EMAIL,
                    Text.ORGANIZATION_NAME,
                    Text.RUN_TITLE,
                    Text.DRAFT_TITLE,
                    Text.COURSE_TITLE,
                    Text.ACTIVITY_TITLE,
                    Text.REASON_TO_DECLINE,
                    Text.REASON_FOR_ATTEMPT,
                    Text.BROWSER));

    HostileTraces(HostileHouse house) {
        super(house);
    }

    @Override
    List<HostileScreen> screens() {
        return SCREENS;
    }

    @Test
    void whatPeopleWriteToEachOtherIsNotRefused() {
        assertThat(List.of(Text.MESSAGE, Text.REASON_TO_DECLINE, Text.REASON_FOR_ATTEMPT, Text.NOTE, Text.REMARK))
                .allSatisfy(text -> assertThat(house.entered.refused(text)).isEmpty());
    }
}
