package org.caseroom.coursepack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The courses that ship, each read once for all tests that run in a JVM.
public final class ShippedPacks {

    private static final Path FOLDER = Path.of("courses");
    private static final Map<Path, Reading<CoursePack>> READ = new ConcurrentHashMap<>();

    private ShippedPacks() {}

    /// Their folders.
    static List<Path> folders() {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<CoursePack> all() {
        return folders().stream().map(ShippedPacks::pack).toList();
    }

    /// @param name of its folder
    public static CoursePack named(String name) {
        return pack(FOLDER.resolve(name));
    }

    static Reading<CoursePack> read(Path folder) {
        return READ.computeIfAbsent(folder, ShippedPacks::readAnew);
    }

    private static CoursePack pack(Path folder) {
        return switch (read(folder)) {
            case Reading.Sound<CoursePack>(var pack, var _) -> pack;
            case Reading.Unsound<CoursePack>(var problems) -> throw new AssertionError(folder + ": " + problems);
        };
    }

    private static Reading<CoursePack> readAnew(Path folder) {
        try {
            return new CoursePackReader().read(PackFiles.ofFolder(folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
