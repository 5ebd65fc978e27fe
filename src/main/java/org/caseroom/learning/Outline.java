package org.caseroom.learning;

import java.time.Instant;
import java.util.List;
import org.caseroom.coursepack.AssignmentActivity;
import org.caseroom.coursepack.ExerciseActivity;
import org.caseroom.coursepack.GradedActivity;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.coursepack.ScenarioActivity;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.jspecify.annotations.Nullable;

/// A course as one participant finds it: what there is to do, and where they stand.
///
/// @param preview whether somebody only tries out what is being written
/// @param dueAt when this participant should be complete, if at a particular time
/// @param place where they last were
/// @param places whose contacts and texts lie over it, the widest first
/// @param continueAt the activity that comes next: the one they were in, or the first that is not complete
public record Outline(
        RunId run,
        Slug course,
        String title,
        String language,
        boolean preview,
        Progress progress,
        @Nullable Instant closesAt,
        @Nullable Instant dueAt,
        @Nullable Place place,
        Slug continueAt,
        List<OutlineModule> modules,
        List<String> places) {

    /// A module with its activities in order.
    public record OutlineModule(Slug id, String title, Progress progress, List<OutlineActivity> activities) {}

    /// An activity, what it costs (minutes of reading or work, bytes on the line) and how far one is.
    ///
    /// @param content names a lesson's content; null for what has no content of its own
    public record OutlineActivity(
            Slug id,
            Kind kind,
            String title,
            int minutes,
            long bytes,
            @Nullable Digest content,
            Progress progress) {}

    /// What kind of activity it is. Its word is `learning.kind.<KIND>`; messages that name it take it as `kind`.
    public enum Kind {
        LESSON,
        QUIZ,
        EXERCISE,
        SCENARIO,
        ASSIGNMENT,
        SURVEY;

        /// Whether it has to be done for its module to be complete.
        public boolean isRequired() {
            return this != SURVEY;
        }

        /// The kind of what is attempted.
        public static Kind of(GradedActivity activity) {
            return switch (activity) {
                case QuizActivity _ -> QUIZ;
                case ExerciseActivity _ -> EXERCISE;
                case ScenarioActivity _ -> SCENARIO;
                case AssignmentActivity _ -> ASSIGNMENT;
            };
        }
    }

    public List<OutlineActivity> activities() {
        return modules.stream().flatMap(module -> module.activities().stream()).toList();
    }

    /// What has to be done.
    public List<OutlineActivity> required() {
        return activities().stream()
                .filter(activity -> activity.kind().isRequired())
                .toList();
    }

    /// The activity of that id.
    ///
    /// @throws PlaceNotFoundException if there is none
    public OutlineActivity activity(Slug id) {
        return activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow(PlaceNotFoundException::new);
    }

    /// How many activities are complete.
    public int completedActivities() {
        return (int) required().stream()
                .filter(activity -> activity.progress().completion() == Completion.COMPLETED)
                .count();
    }

    /// Whether everything has been completed and passed.
    public boolean isDone() {
        return progress.completion() == Completion.COMPLETED && progress.success() == Success.PASSED;
    }
}
