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
import org.caseroom.coursepack.finding.Finding;
import org.caseroom.coursepack.finding.FolderFinding;
import org.caseroom.coursepack.source.YamlGrowth;

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
            leaveOut(path, objection.get());
            return Optional.empty();
        }
        var name = Normalizer.normalize(path, Normalizer.Form.NFC);
        var twin = pathsIgnoringCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (twin != null) {
            leaveOut(path, new FolderFinding.FileTwice.IgnoringCase(twin));
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
            refuse(path, new FolderFinding.FileSize(limit(path) >> 10));
            return;
        }
        total += bytes.length;
        files.put(path, bytes);
        if (total > PackFiles.MOST_BYTES) {
            stop(new FolderFinding.PackSize.Course(PackFiles.MOST_BYTES >> 20));
        }
        if (files.size() > PackFiles.MOST_FILES) {
            stop(new FolderFinding.PackFiles.Course(PackFiles.MOST_FILES));
        }
    }

    /// A file whose name is no good does not keep the others from being read.
    private void leaveOut(String path, Finding finding) {
        oddNames.add(Problem.ofFile(PackPath.shown(path), finding));
        if (oddNames.size() > MOST_PROBLEMS) {
            throw new RefusedPackException(oddNames);
        }
    }

    void refuse(String path, Finding finding) {
        problems.add(Problem.ofFile(PackPath.shown(path), finding));
        if (problems.size() > MOST_PROBLEMS) {
            throw new RefusedPackException(problems);
        }
    }

    void stop(Finding finding) {
        problems.add(Problem.ofFile("", finding));
        throw new RefusedPackException(problems);
    }

    /// What comes from outside must not be made to harm whoever reads it next.
    PackFiles harmless() {
        files.forEach((path, bytes) -> {
            if (YamlGrowth.isBomb(path, bytes)) {
                refuse(path, new FolderFinding.YamlBomb());
            }
        });
        return files();
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
