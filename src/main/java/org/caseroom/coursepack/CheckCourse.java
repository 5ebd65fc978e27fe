package org.caseroom.coursepack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Checks a course folder, or a ZIP of one, from the command line: `script/check-course FOLDER [--json]`.
public final class CheckCourse {

    private static final int SOUND = 0;
    private static final int UNSOUND = 1;
    private static final int USAGE = 2;

    private final PrintStream out;

    CheckCourse(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new CheckCourse(System.out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        var folders = arguments.stream()
                .filter(argument -> !argument.equals("--json"))
                .toList();
        if (folders.size() != 1 || folders.getFirst().startsWith("-") || !Files.exists(Path.of(folders.getFirst()))) {
            out.println("Usage: script/check-course FOLDER [--json]   (a course folder, or a ZIP of one)");
            return USAGE;
        }
        try {
            return report(read(Path.of(folders.getFirst())), arguments.contains("--json"));
        } catch (IOException unreadable) {
            out.printf("The folder cannot be read: %s%n", unreadable.getMessage());
            return USAGE;
        }
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
                    problem.message());
        }
        var errors = reading.problems().stream().filter(Problem::isError).count();
        var warnings = reading.problems().size() - errors;
        switch (reading) {
            case Reading.Sound(var pack, var notes) ->
                out.printf(
                        "%s is sound: %d modules, %d activities, %d warnings. %s%n",
                        pack.course().id(),
                        pack.modules().size(),
                        pack.modules().stream()
                                .mapToInt(module -> module.activities().size())
                                .sum(),
                        warnings,
                        pack.digest());
            case Reading.Unsound _ -> out.printf("%d errors, %d warnings.%n", errors, warnings);
        }
    }

    private void printJson(Reading reading) {
        var digest = reading instanceof Reading.Sound(var pack, var notes)
                ? pack.digest().value()
                : "";
        out.println(JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Report(reading instanceof Reading.Sound, digest, reading.problems())));
    }

    /// What `--json` prints.
    ///
    /// @param digest of the whole folder; empty where it has errors
    private record Report(boolean sound, String digest, List<Problem> problems) {}
}
