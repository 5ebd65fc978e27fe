package org.caseroom.authoring;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caseroom.coursepack.PackFiles;

/// Packs a course folder: the same files give the same archive, whoever packs them and whenever.
final class FolderArchive {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2025, 1, 1, 0, 0);

    private FolderArchive() {}

    static void write(PackFiles files, OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to)) {
            for (var path : files.paths()) {
                var entry = new ZipEntry(path);
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(files.bytes(path).orElseThrow());
                zip.closeEntry();
            }
        }
    }
}
