package org.caseroom.coursepack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseroom.coursepack.finding.FindingSpeaker;
import org.caseroom.coursepack.finding.FolderFinding;
import org.caseroom.shared.words.EnglishMessages;
import tools.jackson.databind.json.JsonMapper;

/// Checks a course folder, or a ZIP of one, from the command line: `script/check-course FOLDER [--readability]
/// [--json]`. A folder with an `overlay.yaml` is checked against its course, which stands in `courses/` or is given:
/// `--course FOLDER`.
public final class CheckCourse {

    private static final int SOUND = 0;
    private static final int UNSOUND = 1;
    private static final int USAGE = 2;
    private static final Path COURSES = Path.of("courses");

    private static final String JSON = "--json";
    private static final String READABILITY = "--readability";

    private final PrintStream out;
    private final PrintStream err;

    private final FindingSpeaker speaker = new FindingSpeaker(new EnglishMessages("coursepack"));

    CheckCourse(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new CheckCourse(System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        var folders = new ArrayList<>(arguments);
        folders.removeAll(List.of(JSON, READABILITY));
        var course = course(folders);
        if (folders.size() != 1 || folders.getFirst().startsWith("-")) {
            out.println("Usage: script/check-course FOLDER [--readability] [--json] [--course FOLDER]   "
                    + "(a course folder or a national overlay, or a ZIP of one)");
            return USAGE;
        }
        var asJson = arguments.contains(JSON);
        var path = Path.of(folders.getFirst());
        if (!Files.exists(path)) {
            return giveUp(new FolderFinding.Unreadable.Missing(path.toString()), asJson);
        }
        try {
            if (isOverlay(path)) {
                return checkOverlay(path, course, asJson);
            }
            var reading = read(path);
            return arguments.contains(READABILITY) && reading instanceof Reading.Sound(var pack, var _)
                    ? readability(pack, asJson)
                    : report(reading, asJson);
        } catch (IOException unreadable) {
            return giveUp(new FolderFinding.Unreadable.Broken(String.valueOf(unreadable.getMessage())), asJson);
        }
    }

    /// Takes the folder of the course out of the arguments, where it is given.
    private static Optional<Path> course(List<String> arguments) {
        var at = arguments.indexOf("--course");
        if (at < 0 || at + 1 >= arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(Path.of(arguments.remove(at)));
    }

    private static boolean isOverlay(Path path) throws IOException {
        try {
            return files(path).paths().contains(OverlayDraftReader.SHEET);
        } catch (RefusedPackException refused) {
            return false;
        }
    }

    private int checkOverlay(Path path, Optional<Path> given, boolean asJson) throws IOException {
        var overlay = files(path);
        var reader = new CoursePackReader();
        var course = given.or(() -> reader.overlays().course(overlay).map(id -> COURSES.resolve(id.value())));
        if (course.isEmpty() || !Files.exists(course.get())) {
            return giveUp(
                    new FolderFinding.Unreadable.Missing(
                            course.map(Path::toString).orElse("--course")),
                    asJson);
        }
        return switch (read(course.get())) {
            case Reading.Unsound<CoursePack> unsound -> report(unsound, asJson);
            case Reading.Sound(var pack, var _) ->
                reportOverlay(reader.overlays().read(overlay, pack), asJson);
        };
    }

    private int reportOverlay(Reading<NationalOverlay> reading, boolean asJson) {
        if (asJson) {
            printJson(
                    reading.problems(),
                    reading instanceof Reading.Sound(var overlay, var _)
                            ? overlay.digest().value()
                            : "");
        } else {
            printProblems(reading.problems());
            if (reading instanceof Reading.Sound(var overlay, var _)) {
                out.printf("%s is sound. %s%n", overlay.sheet().title(), overlay.digest());
            }
        }
        return reading instanceof Reading.Sound ? SOUND : UNSOUND;
    }

    /// Whoever reads JSON gets JSON, whatever happens.
    private int giveUp(FolderFinding.Unreadable finding, boolean asJson) {
        if (asJson) {
            printJson(new Reading.Unsound<>(List.of(Problem.ofFile("", finding))));
        } else {
            err.println(speaker.say(finding));
        }
        return USAGE;
    }

    private int readability(CoursePack pack, boolean asJson) {
        var report = new ReadabilityReport(pack);
        if (asJson) {
            report.printJson(out);
        } else {
            report.print(out);
        }
        return SOUND;
    }

    private int report(Reading<CoursePack> reading, boolean asJson) {
        if (asJson) {
            printJson(reading);
        } else {
            print(reading);
        }
        return reading instanceof Reading.Sound ? SOUND : UNSOUND;
    }

    private static Reading<CoursePack> read(Path path) throws IOException {
        try {
            return new CoursePackReader().read(files(path));
        } catch (RefusedPackException refused) {
            return new Reading.Unsound<>(refused.problems());
        }
    }

    private static PackFiles files(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return PackFiles.ofFolder(path);
        }
        try (var archive = Files.newInputStream(path)) {
            return PackFiles.ofZip(archive);
        }
    }

    private void printProblems(List<Problem> problems) {
        for (var problem : problems) {
            out.printf(
                    "%s:%d:%d: %s%s%n",
                    problem.file().isEmpty() ? "." : problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.isError() ? "" : "warning: ",
                    speaker.say(problem.finding()));
        }
    }

    private void print(Reading<CoursePack> reading) {
        printProblems(reading.problems());
        var errors = reading.problems().stream().filter(Problem::isError).count();
        var warnings = reading.problems().size() - errors;
        switch (reading) {
            case Reading.Sound(var pack, var notes) ->
                out.printf(
                        "%s is sound: %s, %s, %s. %s%n",
                        pack.course().id(),
                        count(pack.modules().size(), "module", "modules"),
                        count(activities(pack), "activity", "activities"),
                        count(warnings, "warning", "warnings"),
                        pack.digest());
            case Reading.Unsound<CoursePack> _ ->
                out.printf("%s, %s.%n", count(errors, "error", "errors"), count(warnings, "warning", "warnings"));
        }
    }

    private static long activities(CoursePack pack) {
        return pack.modules().stream()
                .mapToInt(module -> module.activities().size())
                .sum();
    }

    private static String count(long number, String one, String several) {
        return "%d %s".formatted(number, number == 1 ? one : several);
    }

    private void printJson(Reading<CoursePack> reading) {
        printJson(
                reading.problems(),
                reading instanceof Reading.Sound(var pack, var notes)
                        ? pack.digest().value()
                        : "");
    }

    private void printJson(List<Problem> problems, String digest) {
        out.println(JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Report(
                        !digest.isEmpty(),
                        digest,
                        problems.stream().map(this::line).toList())));
    }

    private Line line(Problem problem) {
        return new Line(
                problem.file(),
                problem.line(),
                problem.column(),
                problem.severity(),
                problem.code(),
                speaker.say(problem.finding()));
    }

    /// What `--json` prints.
    ///
    /// @param digest of the whole folder; empty where it has errors
    private record Report(boolean sound, String digest, List<Line> problems) {}

    private record Line(String file, int line, int column, Severity severity, String code, String message) {}
}
