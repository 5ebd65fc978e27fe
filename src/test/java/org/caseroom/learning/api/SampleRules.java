package org.caseroom.learning.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.reporting.SampleCohort;
import org.springframework.context.ApplicationContext;

/// A run of the sample course whose quiz is taken by other rules, and people who take it over HTTP.
public final class SampleRules {

    private final SampleCohort cohort;
    private final int port;
    private final CourseRun run;

    /// @param rules lines of the quiz, as an author writes them
    public SampleRules(ApplicationContext application, int port, String rules) {
        this(application, port, SamplePack.sound().replacing(SamplePack.QUIZ, "attempts: 3", "attempts: 3\n" + rules));
    }

    public SampleRules(ApplicationContext application, int port, SamplePack pack) {
        this.port = port;
        cohort = new SampleCohort(application);
        run = SampleRuns.opened(application, "By other rules", pack);
    }

    public SampleCohort cohort() {
        return cohort;
    }

    public CourseRun run() {
        return run;
    }

    public Actor trainee(String name) {
        var trainee = cohort.trainee(name, cohort.nairobi());
        cohort.enrolled(trainee, run);
        return trainee;
    }

    public HttpVisitor takesPart(String name) {
        return HttpVisitor.signedIn(port, cohort.signIn(trainee(name)));
    }

    public HttpVisitor signedIn(Actor actor) {
        return HttpVisitor.signedIn(port, cohort.signIn(actor));
    }

    public HttpVisitor.Sitting starts(HttpVisitor who) {
        return who.starts(run.id().toString(), "check", UUID.randomUUID());
    }

    /// Tries again only what was wrong.
    public HttpVisitor.Sitting retries(HttpVisitor who) {
        return who.retries(run.id().toString(), "check", UUID.randomUUID());
    }

    public HttpVisitor.Reply cover(HttpVisitor who) {
        return who.get("/api/learn/" + run.id() + "/quizzes/check");
    }

    /// The ids of what a reply shows to be answered.
    public static List<String> questions(HttpVisitor.Reply reply) {
        return reply.json()
                .get("questions")
                .valueStream()
                .map(each -> each.get("id").asString())
                .toList();
    }

    /// An answer that fits a question, right or not.
    public static Map<String, Object> answerTo(HttpVisitor.Reply shown) {
        return shown.json().at("/questions/0/kind").asString().equals("NUMERIC")
                ? Map.of("kind", "NUMBER", "value", "12")
                : Map.of("kind", "CHOSEN", "options", List.of("a"));
    }
}
