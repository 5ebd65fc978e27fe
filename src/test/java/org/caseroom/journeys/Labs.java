package org.caseroom.journeys;

import java.util.Map;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.question.QuestionTrial;

/// The courses that journeys bring with them: each is for one test class, or for several that take other people.
final class Labs {

    static final String OF_A_SCENARIO = "scenario-lab";
    static final String OF_A_MINUTE = "time-limit-lab";
    static final String OF_EVERY_KIND = "kinds-lab";
    static final String OF_FILES = "files-lab";
    static final String OF_WRITTEN_WORK = "written-lab";

    private static final int KINDS = QuestionTrial.kinds().size();

    private static final Map<String, SamplePack> PACKS = Map.of(
            CaseLab.ID,
            CaseLab.pack(),
            OF_A_SCENARIO,
            SamplePack.withScenario(),
            OF_A_MINUTE,
            SamplePack.sound().replacing(SamplePack.QUIZ, "time-limit: 30", "time-limit: 1"),
            OF_EVERY_KIND,
            oneOfEachKind(),
            OF_FILES,
            SamplePack.withUpload(),
            OF_WRITTEN_WORK,
            oneOfEachThatPeopleMark());

    private Labs() {}

    static AnswerKey keyOf(String lab) {
        return AnswerKey.of(pack(lab).pack());
    }

    /// The same server, with all of them among the courses that it publishes at the start.
    static RunningServer in(RunningServer server) {
        PACKS.keySet().forEach(lab -> server.withCourse(lab, pack(lab).files()));
        return server;
    }

    /// Its quiz asks every question that there is.
    private static SamplePack oneOfEachKind() {
        var pack = SamplePack.withEveryKind();
        var quiz = pack.text(SamplePack.QUIZ);
        return pack.with(
                SamplePack.QUIZ,
                quiz.substring(0, quiz.indexOf("draw:")) + "draw:\n  - {banks: all, count: %d}\n".formatted(KINDS));
    }

    private static SamplePack oneOfEachThatPeopleMark() {
        var essays = SamplePack.withAssignment("none");
        var files = SamplePack.withUpload().text(SamplePack.ASSIGNMENT);
        var written = essays.text(SamplePack.ASSIGNMENT);
        return essays.with(
                SamplePack.ASSIGNMENT,
                written.substring(0, written.indexOf("  - id: lines"))
                        + files.substring(files.indexOf("  - id: report"), files.indexOf("  - id: picture")));
    }

    private static SamplePack pack(String lab) {
        return PACKS.get(lab).replacing(SamplePack.COURSE, "id: sample", "id: " + lab);
    }
}
