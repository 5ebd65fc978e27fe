package org.caseroom.coursepack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.coursepack.finding.ArchiveFinding;

/// The central directory of a ZIP archive (APPNOTE.TXT, 4.3.12): the only place that tells a link from a file.
record ZipDirectory(List<Entry> entries) {

    private static final int END = 0x0605_4b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x0201_4b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /// A file as the directory lists it, with its Unix mode.
    record Entry(String name, int mode) {

        private static final int KIND = 0170000;
        private static final int FILE = 0100000;
        private static final int FOLDER = 0040000;

        /// A symbolic link, device or the like. Archives from elsewhere carry no mode.
        boolean isSpecial() {
            var kind = mode & KIND;
            return kind != 0 && kind != FILE && kind != FOLDER;
        }
    }

    /// @throws RefusedPackException if there is no directory, or one of a kind that we do not read
    static ZipDirectory of(byte[] archive) {
        var bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        try {
            var end = end(bytes);
            var entries = new ArrayList<Entry>();
            var at = bytes.getInt(end + 16);
            for (var count = Short.toUnsignedInt(bytes.getShort(end + 10)); count > 0; count--) {
                if (bytes.getInt(at) != ENTRY) {
                    throw unreadable();
                }
                var nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
                var name = new String(archive, at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
                entries.add(new Entry(name, bytes.getInt(at + 38) >>> 16));
                at += ENTRY_SIZE
                        + nameLength
                        + Short.toUnsignedInt(bytes.getShort(at + 30))
                        + Short.toUnsignedInt(bytes.getShort(at + 32));
            }
            return new ZipDirectory(List.copyOf(entries));
        } catch (IndexOutOfBoundsException cut) {
            throw unreadable();
        }
    }

    Set<String> names() {
        return entries.stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());
    }

    private static int end(ByteBuffer bytes) {
        var first = Math.max(0, bytes.limit() - END_SIZE - LONGEST_COMMENT);
        for (var at = bytes.limit() - END_SIZE; at >= first; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw unreadable();
    }

    private static RefusedPackException unreadable() {
        return new RefusedPackException("", new ArchiveFinding.Archive.NoZip());
    }
}
