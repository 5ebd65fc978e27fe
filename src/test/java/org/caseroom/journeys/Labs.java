package org.caseroom.journeys;

import java.util.Map;
import org.caseroom.coursepack.SamplePack;

/// The courses that journeys bring with them: each is for one test class, or for several that take other people.
final class Labs {

    static final String OF_A_SCENARIO = "scenario-lab";
    static final String OF_A_MINUTE = "time-limit-lab";

    private static final Map<String, SamplePack> PACKS = Map.of(
            CaseLab.ID,
            CaseLab.pack(),
            OF_A_SCENARIO,
            SamplePack.withScenario(),
            OF_A_MINUTE,
            SamplePack.sound().replacing(SamplePack.QUIZ, "time-limit: 30", "time-limit: 1"));

    private Labs() {}

    static AnswerKey keyOf(String lab) {
        return AnswerKey.of(pack(lab).pack());
    }

    /// The same server, with all of them among the courses that it publishes at the start.
    static RunningServer in(RunningServer server) {
        PACKS.keySet().forEach(lab -> server.withCourse(lab, pack(lab).files()));
        return server;
    }

    private static SamplePack pack(String lab) {
        return PACKS.get(lab).replacing(SamplePack.COURSE, "id: sample", "id: " + lab);
    }
}
