package org.caseroom.coursepack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives as nobody means well with, and files in them.
public final class HostileArchives {

    private static final int SYMBOLIC_LINK = 0120777;

    private HostileArchives() {}

    /// Whatever the paths are.
    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /// Makes the first entry of the directory a symbolic link to what it contains.
    public static byte[] withLink(byte[] archive) {
        var entry = directory(archive);
        archive[entry + 5] = 3;
        archive[entry + 40] = (byte) SYMBOLIC_LINK;
        archive[entry + 41] = (byte) (SYMBOLIC_LINK >> 8);
        return archive;
    }

    /// Changes a letter of the first name in the directory, so that the entry itself has another.
    public static byte[] renamedInDirectory(byte[] archive) {
        archive[directory(archive) + 46] = 'x';
        return archive;
    }

    /// Cuts so many bytes before the directory and says so at the end, as a careful damager would.
    public static byte[] without(byte[] archive, int missing) {
        var start = directory(archive);
        var cut = new byte[archive.length - missing];
        System.arraycopy(archive, 0, cut, 0, start - missing);
        System.arraycopy(archive, start, cut, start - missing, archive.length - start);
        ByteBuffer.wrap(cut).order(ByteOrder.LITTLE_ENDIAN).putInt(cut.length - 6, start - missing);
        return cut;
    }

    /// YAML that would grow beyond any memory if aliases were followed.
    public static String aliasBomb() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 'b'; level <= 'z'; level++) {
            bomb.append("%c: &%c [*%c, *%c, *%c, *%c, *%c, *%c]\n"
                    .formatted(level, level, level - 1, level - 1, level - 1, level - 1, level - 1, level - 1));
        }
        return bomb.toString();
    }

    private static int directory(byte[] archive) {
        for (var at = 0; at < archive.length - 4; at++) {
            if (archive[at] == 'P' && archive[at + 1] == 'K' && archive[at + 2] == 1 && archive[at + 3] == 2) {
                return at;
            }
        }
        throw new AssertionError("No directory.");
    }
}
