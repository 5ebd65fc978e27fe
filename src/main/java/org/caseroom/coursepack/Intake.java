package org.caseroom.coursepack;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Takes files in, one after the other, and refuses what breaks a limit.
final class Intake {

    private static final int MOST_PROBLEMS = 100;

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, String> pathsIgnoringCase = new HashMap<>();
    private final List<Problem> oddNames = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long total;

    /// The path under which a file is taken in; empty if it is hidden or its name is refused.
    Optional<String> accept(String path) {
        if (PackPath.isHidden(path)) {
            return Optional.empty();
        }
        var objection = PackPath.objection(path);
        if (objection.isPresent()) {
            leaveOut(path, "file-name", objection.get());
            return Optional.empty();
        }
        var name = Normalizer.normalize(path, Normalizer.Form.NFC);
        var twin = pathsIgnoringCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (twin != null) {
            leaveOut(
                    path,
                    "file-twice",
                    "The file is the same as \"%s\" where case does not count; rename one of them.".formatted(twin));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    void add(String path, InputStream content) throws IOException {
        add(path, content.readNBytes(limit(path) + 1));
    }

    /// Stops at once where the folder as a whole is too much.
    void add(String path, byte[] bytes) {
        if (bytes.length > limit(path)) {
            refuse(path, "file-size", "The file is larger than %,d KiB; make it smaller.".formatted(limit(path) >> 10));
            return;
        }
        total += bytes.length;
        files.put(path, bytes);
        if (total > PackFiles.MOST_BYTES) {
            stop(
                    "pack-size",
                    "The course has more than %d MiB; remove or shrink images.".formatted(PackFiles.MOST_BYTES >> 20));
        }
        if (files.size() > PackFiles.MOST_FILES) {
            stop("pack-files", "The course has more than %,d files; remove some.".formatted(PackFiles.MOST_FILES));
        }
    }

    /// A file whose name is no good does not keep the others from being read.
    private void leaveOut(String path, String code, String message) {
        oddNames.add(Problem.ofFile(PackPath.shown(path), code, message));
        if (oddNames.size() > MOST_PROBLEMS) {
            throw new RefusedPackException(oddNames);
        }
    }

    void refuse(String path, String code, String message) {
        problems.add(Problem.ofFile(PackPath.shown(path), code, message));
        if (problems.size() > MOST_PROBLEMS) {
            throw new RefusedPackException(problems);
        }
    }

    void stop(String code, String message) {
        problems.add(Problem.ofFile("", code, message));
        throw new RefusedPackException(problems);
    }

    PackFiles files() {
        if (!problems.isEmpty()) {
            problems.addAll(oddNames);
            throw new RefusedPackException(problems.stream().sorted().toList());
        }
        return new PackFiles(files, oddNames);
    }

    private static int limit(String path) {
        return PackPath.isImage(path) ? PackFiles.LARGEST_IMAGE : PackFiles.LARGEST_TEXT;
    }
}
