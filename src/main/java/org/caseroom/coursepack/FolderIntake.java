package org.caseroom.coursepack;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.caseroom.coursepack.finding.FolderFinding;

/// Takes a folder in without following any link.
final class FolderIntake {

    private static final int DEEPEST = 12;

    private final Intake intake = new Intake();

    /// @param given may itself be a link to a folder; who gives it means where it leads
    PackFiles take(Path given) throws IOException {
        if (!Files.isDirectory(given)) {
            intake.stop(new FolderFinding.NoFolder());
        }
        var folder = given.toRealPath();
        Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(folder) && PackPath.isHidden(path(folder, directory))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                takeFile(path(folder, file), file, attributes);
                return FileVisitResult.CONTINUE;
            }
        });
        return intake.harmless();
    }

    private void takeFile(String path, Path file, BasicFileAttributes attributes) throws IOException {
        var name = intake.accept(path);
        if (name.isPresent() && !attributes.isRegularFile()) {
            intake.refuse(path, new FolderFinding.FileKind.InFolder());
        } else if (name.isPresent()) {
            try (var content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                intake.add(name.get(), content);
            }
        }
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
