package org.caseroom.journeys;

import static org.caseroom.journeys.Entered.Text;

import java.util.List;
import java.util.stream.Stream;

/// What is said of the work of participants, to them and to those who run the course.
abstract class HostileResults extends HostileScreens {

    static final List<HostileScreen> SCREENS = List.of(
            HostileScreen.at(
                    "a timeline",
                    house -> Stream.of("completion/" + house.messages().enrolment),
                    "",
                    Text.ACTIVITY_TITLE),
            HostileScreen.at(
                    "results", house -> Stream.of("results/" + house.run().id()), "", Text.REMARK, Text.ACTIVITY_TITLE),
            HostileScreen.at(
                    "the results of a quiz",
                    house -> Stream.of("", "?part=short-text-100")
                            .map(part -> "results/" + house.run().id() + "/" + HostileQuestions.WORDS + part),
                    "",
                    Text.COURSE_FOLDER),
            HostileScreen.at(
                    "the results of a case",
                    house -> Stream.of("results/" + house.run().id() + "/" + HostileCases.id(0)),
                    ""),
            HostileScreen.at(
                    "the steps of attempts",
                    house -> house.work().attempts.stream().map(id -> "attempts/" + id),
                    "",
                    Text.NOTE,
                    Text.REMARK));

    HostileResults(HostileHouse house) {
        super(house);
    }

    @Override
    List<HostileScreen> screens() {
        return SCREENS;
    }
}
