package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.UI;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunState;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Tag;
import org.jspecify.annotations.Nullable;

/// A run in the reader's words.
final class RunWords {

    private RunWords() {}

    static String dates(CourseRun run, LocalTimes times) {
        var closes = run.closesAt();
        return closes == null
                ? say("enrolment.run.from", "opens", times.day(run.opensAt()))
                : say("enrolment.run.from-to", "opens", times.day(run.opensAt()), "closes", times.lastDay(closes));
    }

    static String places(int taken, @Nullable Integer capacity) {
        return capacity == null
                ? say("enrolment.run.taken", "taken", taken)
                : say("enrolment.run.taken-of", "taken", taken, "capacity", capacity);
    }

    static Tag state(RunState state) {
        var words = say("enrolment.state." + state.name());
        return state == RunState.OPEN ? new Tag(words, Tag.Kind.GOOD) : new Tag(words);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
