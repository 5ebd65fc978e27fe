package org.caseroom.learning.delivery;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.assessment.AttemptWindow;
import org.caseroom.assessment.AttemptWindows;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.GradedActivity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says when the activities of a run may be attempted, and by which code.
///
/// Each method throws [RunNotFoundException] where the actor doesn't manage the run, or it has no such activity.
@Service
@Transactional
public class SettingWindows {

    private final RunKeeping keeping;
    private final CourseLibrary library;
    private final AttemptWindows windows;
    private final ApplicationEventPublisher events;

    SettingWindows(
            RunKeeping keeping, CourseLibrary library, AttemptWindows windows, ApplicationEventPublisher events) {
        this.keeping = keeping;
        this.library = library;
        this.windows = windows;
        this.events = events;
    }

    /// An activity with its window.
    public record Line(String title, AttemptWindow window) {}

    /// What is wrong with a window, each with the field where it is.
    public enum Problem {
        CLOSES_BEFORE_OPENING,
        CODE
    }

    /// All that can be attempted, in the order of the course.
    @Transactional(readOnly = true)
    public List<Line> of(Actor actor, RunId id) {
        var run = keeping.managed(actor, id);
        var set = windows.of(id).stream().collect(Collectors.toMap(AttemptWindow::activity, window -> window));
        return graded(run).stream()
                .map(activity -> new Line(
                        activity.title(),
                        set.getOrDefault(activity.id(), new AttemptWindow(activity.id(), null, null, null))))
                .toList();
    }

    /// Sets the window of an activity; nulls take a bound away.
    ///
    /// @return what is wrong with it; then nothing has changed
    public List<Problem> set(Actor actor, RunId id, AttemptWindow window) {
        var run = keeping.managed(actor, id);
        var activity = graded(run).stream()
                .filter(each -> each.id().equals(window.activity()))
                .findFirst()
                .orElseThrow(RunNotFoundException::new);
        var problems = problems(window);
        if (problems.isEmpty()) {
            windows.set(id, window, actor.person());
            events.publishEvent(actor.did(
                    "run.window",
                    new Auditable.Subject("run", id.toString(), run.title()),
                    null,
                    details(activity, window)));
        }
        return problems;
    }

    private static List<Problem> problems(AttemptWindow window) {
        var opens = window.opensAt();
        var closes = window.closesAt();
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            return List.of(Problem.CLOSES_BEFORE_OPENING);
        }
        var code = window.code();
        return code != null && (code.isBlank() || code.length() > AttemptWindow.LONGEST_CODE)
                ? List.of(Problem.CODE)
                : List.of();
    }

    private static Map<String, String> details(GradedActivity activity, AttemptWindow window) {
        var details = new HashMap<String, String>();
        details.put("quiz", activity.title());
        put(details, "opens", window.opensAt());
        put(details, "closes", window.closesAt());
        return details;
    }

    private static void put(Map<String, String> details, String name, @Nullable Instant moment) {
        if (moment != null) {
            details.put(name, moment.toString());
        }
    }

    private List<GradedActivity> graded(CourseRun run) {
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(GradedActivity.class::isInstance)
                .map(GradedActivity.class::cast)
                .toList();
    }
}
