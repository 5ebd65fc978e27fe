package org.caseroom.coursepack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseroom.coursepack.finding.FindingSpeaker;
import org.caseroom.coursepack.finding.FolderFinding;
import org.caseroom.shared.words.EnglishMessages;
import tools.jackson.databind.json.JsonMapper;

/// Checks a course folder, or a ZIP of one, from the command line: `script/check-course FOLDER [--readability]
/// [--json]`.
public final class CheckCourse {

    private static final int SOUND = 0;
    private static final int UNSOUND = 1;
    private static final int USAGE = 2;

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
        var folders = arguments.stream()
                .filter(argument -> !List.of(JSON, READABILITY).contains(argument))
                .toList();
        if (folders.size() != 1 || folders.getFirst().startsWith("-")) {
            out.println(
                    "Usage: script/check-course FOLDER [--readability] [--json]   (a course folder, or a ZIP of one)");
            return USAGE;
        }
        var asJson = arguments.contains(JSON);
        var path = Path.of(folders.getFirst());
        if (!Files.exists(path)) {
            return giveUp(new FolderFinding.Unreadable.Missing(path.toString()), asJson);
        }
        try {
            var reading = read(path);
            return arguments.contains(READABILITY) && reading instanceof Reading.Sound(var pack, var _)
                    ? readability(pack, asJson)
                    : report(reading, asJson);
        } catch (IOException unreadable) {
            return giveUp(new FolderFinding.Unreadable.Broken(String.valueOf(unreadable.getMessage())), asJson);
        }
    }

    /// Whoever reads JSON gets JSON, whatever happens.
    private int giveUp(FolderFinding.Unreadable finding, boolean asJson) {
        if (asJson) {
            printJson(new Reading.Unsound(List.of(Problem.ofFile("", finding))));
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

    private int report(Reading reading, boolean asJson) {
        if (asJson) {
            printJson(reading);
        } else {
            print(reading);
        }
        return reading instanceof Reading.Sound ? SOUND : UNSOUND;
    }

    private static Reading read(Path path) throws IOException {
        try {
            return new CoursePackReader().read(files(path));
        } catch (RefusedPackException refused) {
            return new Reading.Unsound(refused.problems());
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

    private void print(Reading reading) {
        for (var problem : reading.problems()) {
            out.printf(
                    "%s:%d:%d: %s%s%n",
                    problem.file().isEmpty() ? "." : problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.isError() ? "" : "warning: ",
                    speaker.say(problem.finding()));
        }
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
            case Reading.Unsound _ ->
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

    private void printJson(Reading reading) {
        var digest = reading instanceof Reading.Sound(var pack, var notes)
                ? pack.digest().value()
                : "";
        out.println(JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Report(
                        reading instanceof Reading.Sound,
                        digest,
                        reading.problems().stream().map(this::line).toList())));
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
