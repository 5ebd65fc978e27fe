package org.caseroom.coursepack;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.caseroom.coursepack.finding.ArchiveFinding;
import org.caseroom.coursepack.finding.FolderFinding;

/// Takes a ZIP archive in. The directory at its end is read first: it alone says which entries are links.
final class ZipIntake {

    private static final int MOST_ENTRIES = 2 * PackFiles.MOST_FILES;
    private static final int HIGHEST_RATIO = 100;
    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private final Intake intake = new Intake();
    private long inflated;

    PackFiles take(InputStream stream) throws IOException {
        var archive = stream.readNBytes(PackFiles.MOST_BYTES + 1);
        if (archive.length > PackFiles.MOST_BYTES) {
            intake.stop(new FolderFinding.PackSize.Archive(PackFiles.MOST_BYTES >> 20));
        }
        var directory = ZipDirectory.of(archive);
        if (directory.entries().size() > MOST_ENTRIES) {
            intake.stop(new FolderFinding.PackFiles.Archive(MOST_ENTRIES));
        }
        directory.entries().stream()
                .filter(ZipDirectory.Entry::isSpecial)
                .forEach(entry -> intake.refuse(entry.name(), new FolderFinding.FileKind.InArchive()));
        return files(contents(archive, directory.names()));
    }

    private Map<String, byte[]> contents(byte[] archive, Set<String> listed) throws IOException {
        var contents = new LinkedHashMap<String, byte[]>();
        var seen = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                takeEntry(entry, zip, archive.length, listed, seen, contents);
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            intake.stop(new ArchiveFinding.Archive.Broken());
        }
        return contents;
    }

    /// Reads an entry whatever it is: skipping one would unpack all of it.
    private void takeEntry(
            ZipEntry entry,
            ZipInputStream zip,
            long archived,
            Set<String> listed,
            Set<String> seen,
            Map<String, byte[]> contents)
            throws IOException {
        var bytes = zip.readNBytes(PackFiles.LARGEST_IMAGE + 1);
        inflated += bytes.length;
        if (bytes.length > PackFiles.LARGEST_IMAGE
                || inflated > PackFiles.MOST_BYTES
                || inflated > RATIO_COUNTS_FROM && inflated > archived * HIGHEST_RATIO) {
            intake.stop(new ArchiveFinding.ArchiveRatio(PackPath.shown(entry.getName())));
        }
        if (!seen.add(entry.getName())) {
            intake.refuse(entry.getName(), new FolderFinding.FileTwice.InArchive());
        } else if (!listed.contains(entry.getName())) {
            intake.refuse(entry.getName(), new ArchiveFinding.Archive.Unlisted());
        } else if (!entry.isDirectory()) {
            contents.put(entry.getName(), bytes);
        }
    }

    private PackFiles files(Map<String, byte[]> contents) {
        var prefix = commonFolder(contents.keySet());
        contents.forEach(
                (name, bytes) -> intake.accept(name.startsWith(prefix) ? name.substring(prefix.length()) : name)
                        .ifPresent(path -> intake.add(path, bytes)));
        return intake.harmless();
    }

    /// The one folder that holds everything, with its slash; empty if the files lie at the top.
    private static String commonFolder(Set<String> names) {
        var visible = names.stream().filter(name -> !PackPath.isHidden(name)).toList();
        if (visible.isEmpty() || visible.contains("course.yaml")) {
            return "";
        }
        var prefix = visible.getFirst().substring(0, visible.getFirst().indexOf('/') + 1);
        return visible.stream().allMatch(name -> name.startsWith(prefix)) ? prefix : "";
    }
}
