package org.caseroom.enrolment;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.caseroom.course.CourseLibrary;
import org.caseroom.identity.Actor;
import org.caseroom.shared.RunId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Coming into a run by its code. Whoever guesses is slowed down, by looking as well as by joining.
@Service
@Transactional
public class Joining {

    private final RunCodes codes;
    private final CodeTries tries;
    private final Runs runs;
    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final Clock clock;

    Joining(RunCodes codes, CodeTries tries, Runs runs, Enrolling enrolling, CourseLibrary library, Clock clock) {
        this.codes = codes;
        this.tries = tries;
        this.runs = runs;
        this.enrolling = enrolling;
        this.library = library;
        this.clock = clock;
    }

    /// What stands behind a code.
    public sealed interface Answer {

        /// A run. It is not joined yet.
        ///
        /// @param courseLanguage a BCP 47 tag; empty where it is not known
        record Found(CourseRun run, String courseTitle, String courseLanguage) implements Answer {}

        /// A run, in which the person takes part now.
        record Joined(CourseRun run) implements Answer {}

        /// No run has this code, or not any more.
        record Unknown() implements Answer {}

        /// There were too many codes that are none; nothing was looked at.
        record TooMany() implements Answer {}
    }

    /// Which run a code opens.
    public Answer look(Actor actor, String typed) {
        return opened(
                actor,
                typed,
                run -> library.newest(run.course())
                        .map(version -> library.edition(version.digest(), actor.locale()))
                        .map(edition -> new Answer.Found(
                                run, edition.title(), edition.language().toLanguageTag()))
                        .orElse(new Answer.Found(run, run.title(), "")));
    }

    /// Makes the person take part in the run that the code opens.
    ///
    /// @throws EnrolmentRefusedException if the run doesn't take them
    public Answer join(Actor actor, String typed) {
        return opened(actor, typed, run -> {
            enrolling.enrol(actor, run.id(), EnrolmentWay.BY_CODE);
            return new Answer.Joined(run);
        });
    }

    private Answer opened(Actor actor, String typed, Function<CourseRun, Answer> answer) {
        if (!tries.begin(actor.person(), clock.instant())) {
            return new Answer.TooMany();
        }
        Optional<RunId> run = RunCode.read(typed).flatMap(codes::opens);
        return run.flatMap(runs::find).map(answer).orElseGet(() -> {
            tries.failed(actor.person());
            return new Answer.Unknown();
        });
    }
}
