package org.caseroom.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.competency.LocalText;
import org.caseroom.competency.WorkRole;
import org.caseroom.learning.Progress;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;

/// A programme as one person finds it, in one line of work.
///
/// @param followed whether they have said that they follow it
/// @param courses those of its courses that are published
public record Path(Programme programme, WorkRole role, boolean followed, List<Course> courses) {

    public Path {
        courses = List.copyOf(courses);
    }

    /// A course on the path.
    ///
    /// @param language of its title and of those of its modules
    /// @param goesOn the run that they take part in and what comes next there
    public record Course(
            Slug id, String title, Locale language, LocalText why, Optional<Place> goesOn, List<Module> modules) {

        public Course {
            modules = List.copyOf(modules);
        }

        /// Whether nothing is left that belongs to the path.
        public boolean isDone() {
            return modules.stream().allMatch(module -> module.mayBeSkipped() || module.isDone());
        }
    }

    /// Where to go on in a run.
    public record Place(RunId run, Slug activity) {}

    /// A module of a course.
    ///
    /// @param skip why it may be left out; empty where it belongs to the path
    public record Module(Slug id, String title, int minutes, Progress progress, Optional<LocalText> skip) {

        public boolean mayBeSkipped() {
            return skip.isPresent();
        }

        public boolean isDone() {
            return progress.completion() == Completion.COMPLETED && progress.success() != Success.FAILED;
        }
    }

    /// The first course in which something is left.
    public Optional<Course> next() {
        return courses.stream().filter(course -> !course.isDone()).findFirst();
    }

    /// How many modules belong to the path.
    public int modules() {
        return (int) required().count();
    }

    public int done() {
        return (int) required().filter(Module::isDone).count();
    }

    /// What belongs to the path takes so long, at least one.
    public int hours() {
        return Math.max(1, Math.round(required().mapToInt(Module::minutes).sum() / 60f));
    }

    private Stream<Module> required() {
        return courses.stream().flatMap(course -> course.modules().stream()).filter(module -> !module.mayBeSkipped());
    }
}
