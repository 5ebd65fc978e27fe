package org.caseroom.journeys;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// The packaged application, unpacked beside its jar, with a cache of its classes (JEP 483, JEP 514): journeys start it
/// some two dozen times, each in about half the time.
final class UnpackedApplication {

    private static final Path JAR = Path.of(System.getProperty("caseroom.jar", "target/caseroom.jar"));
    private static final Path FOLDER = Path.of("target", "unpacked").toAbsolutePath();
    private static final Path LOCK = Path.of("target", "unpacked.lock");
    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:MetaspaceSize=256m",
            "-Xmn192m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path folder;

    private UnpackedApplication(Path folder) {
        this.folder = folder;
    }

    /// The one of the jar as it is now; whatever was unpacked from an earlier one is gone.
    static UnpackedApplication current() {
        return Current.APPLICATION;
    }

    private static final class Current {

        private static final UnpackedApplication APPLICATION = unpack();
    }

    /// How to start it.
    ///
    /// @param courses folders that hold `courses/NAME/course.yaml`, to be published besides the shipped ones
    List<String> command(List<Path> courses) {
        var cache = cache();
        return command(courses, Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of());
    }

    /// Sees to it that there is a cache: journeys that run beside each other wait for the first.
    ///
    /// @param run starts the application with this command, and ends it: it then writes the cache
    void train(Consumer<List<String>> run) {
        inTurn(() -> {
            if (Files.notExists(cache())) {
                run.accept(command(List.of(), List.of("-XX:AOTCacheOutput=" + cache())));
            }
            return cache();
        });
    }

    private List<String> command(List<Path> courses, List<String> caching) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(OPTIONS);
        command.addAll(caching);
        command.add("-cp");
        command.add(Stream.concat(Stream.of(folder.resolve("caseroom.jar")), courses.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add("org.caseroom.Caseroom");
        return command;
    }

    private Path cache() {
        return folder.resolve("classes.aot");
    }

    private static UnpackedApplication unpack() {
        return inTurn(() -> {
            var folder = FOLDER.resolve(Files.getLastModifiedTime(JAR).toMillis() + "-" + Files.size(JAR));
            if (Files.notExists(folder)) {
                FileSystemUtils.deleteRecursively(FOLDER);
                run(java(), "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", folder.toString());
            }
            return new UnpackedApplication(folder);
        });
    }

    /// One process at a time.
    private static <T> T inTurn(Callable<T> work) {
        try (var turn = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = turn.lock()) {
            return work.call();
        } catch (Exception failure) {
            throw new IllegalStateException("The application could not be unpacked.", failure);
        }
    }

    private static void run(String... command) throws IOException {
        var process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("It failed: " + String.join(" ", command));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
