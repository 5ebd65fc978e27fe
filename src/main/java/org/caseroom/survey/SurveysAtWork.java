package org.caseroom.survey;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.question.survey.Survey;
import org.caseroom.shared.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Finds those whose survey at work has opened and whom nobody has told.
@Component
class SurveysAtWork implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(SurveysAtWork.class);

    /// No survey can be open longer after a completion: twice the most days that the course folder takes.
    private static final Duration LONGEST = Duration.ofDays(2 * 730);

    private final Enrolling enrolling;
    private final WorkSurveys work;
    private final AskingAtWork asking;
    private final Clock clock;

    SurveysAtWork(Enrolling enrolling, WorkSurveys work, AskingAtWork asking, Clock clock) {
        this.enrolling = enrolling;
        this.work = work;
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ask-surveys-at-work";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        enrolling
                .completedRuns(now.minus(LONGEST))
                .forEach(run -> work.of(run).forEach(survey -> {
                    var occasion = Objects.requireNonNull(survey.onTheJob());
                    var latest = now.minus(occasion.after());
                    enrolling
                            .completedBetween(run.id(), latest.minus(occasion.open()), latest)
                            .forEach(enrolment -> ask(run, survey, enrolment));
                }));
    }

    /// Each in a transaction of its own: one who can't be told must not keep the others from it.
    private void ask(CourseRun run, Survey survey, Enrolment enrolment) {
        try {
            asking.ask(run, survey, enrolment);
        } catch (RuntimeException failure) {
            LOG.error("Nobody could be told of the survey {} of run {}.", survey.id(), run.id(), failure);
        }
    }
}
