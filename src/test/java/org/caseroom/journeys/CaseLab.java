package org.caseroom.journeys;

import java.util.List;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.coursepack.SamplePack;

/// A course with one exercise of every kind, as short as they come, and nothing to pass besides.
final class CaseLab {

    static final String ID = "case-lab";

    private CaseLab() {}

    /// Read once: a course with a case of each kind takes its time.
    static AnswerKey key() {
        return Key.OF_THE_COURSE;
    }

    private static final class Key {

        private static final AnswerKey OF_THE_COURSE = Labs.keyOf(ID);
    }

    /// The names of all kinds.
    static List<String> kinds() {
        return ExerciseKinds.ALL.stream().map(ExerciseKind::name).toList();
    }

    /// The activity in which a kind is worked.
    static String activity(String kind) {
        return "work-" + kind;
    }

    static SamplePack pack() {
        var pack = SamplePack.sound().replacing(SamplePack.COURSE, "minutes: 20", "minutes: 150");
        for (var kind : kinds()) {
            pack = pack.with("01-basics/%d-%s.exercise.yaml".formatted(10 + kinds().indexOf(kind), kind), """
                    id: %s
                    title: A case of %s
                    minutes: 10
                    objectives: [first-steps]
                    lesson: mules
                    kind: %s
                    difficulty: basic
                    brief: A case *of your own* awaits.
                    debrief: What counts is **what you can show**.
                    pass-mark: 70
                    attempts: unlimited
                    feedback: after-pass
                    """.formatted(
                            activity(kind), kind, kind));
        }
        return pack;
    }
}
