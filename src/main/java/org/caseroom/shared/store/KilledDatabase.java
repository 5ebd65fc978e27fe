package org.caseroom.shared.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// A database file of H2 whose process was killed: makes H2 find everything that was committed to it.
///
/// A commit writes a chunk. H2 finds the newest one from the header at the beginning of the file, and from there along
/// each chunk's prediction of where the next will lie. Up to 2.5.252 the header is written before the new chunk counts
/// as
/// the last one (`FileStore.storeBuffer` calls `RandomAccessStore.writeChunk` first), so where a prediction fails the
/// header
/// names the chunk before, and up to twenty commits that are in the file, whole and acknowledged, are not found again.
///
/// So before H2 opens a file that was not closed in order, the header is made to name the newest chunk that is whole.
final class KilledDatabase {

    private static final int BLOCK = 4096;
    private static final int FOOTER = 128;
    private static final int LONGEST_HEADER = 1024;
    private static final Comparator<Chunk> BY_AGE =
            Comparator.comparingLong(Chunk::time).thenComparing(Chunk::version);

    private final FileChannel file;

    private KilledDatabase(FileChannel file) {
        this.file = file;
    }

    private record Chunk(long id, long version, long block, long blocks, long time) {}

    /// Sets the header of a database file right where that is needed; says whether it was.
    ///
    /// A file that does not exist, that another process has open or that is no database is left as it is: H2 says
    /// so itself.
    static boolean recover(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = lock(file)) {
            return lock != null && new KilledDatabase(file).recover();
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private boolean recover() throws IOException {
        var second = checked(read(BLOCK, BLOCK));
        var header = checked(read(0, BLOCK)).or(() -> second).orElse(Map.of());
        if (!header.containsKey("chunk") || header.containsKey("clean")) {
            return false;
        }
        var named = DataUtils.readHexLong(header, "version", 0);
        var newest = newest();
        if (newest.isEmpty() || newest.get().version() <= named) {
            return false;
        }
        write(header, newest.get());
        return true;
    }

    private Optional<Chunk> newest() throws IOException {
        var found = Optional.<Chunk>empty();
        for (var block = 2L; block < file.size() / BLOCK; block++) {
            var chunk = chunkAt(block);
            if (chunk.isPresent()
                    && found.filter(known -> BY_AGE.compare(known, chunk.get()) > 0)
                            .isEmpty()
                    && isWhole(chunk.get())) {
                found = chunk;
            }
        }
        return found;
    }

    private Optional<Chunk> chunkAt(long block) throws IOException {
        var text = new String(read(block * BLOCK, LONGEST_HEADER), ISO_8859_1);
        var end = text.indexOf('\n');
        if (!text.startsWith("chunk:") || end < 0) {
            return Optional.empty();
        }
        return parsed(text.substring(0, end).strip())
                .map(header -> new Chunk(
                        DataUtils.readHexLong(header, "chunk", -1),
                        DataUtils.readHexLong(header, "version", -1),
                        block,
                        DataUtils.readHexLong(header, "len", 0),
                        DataUtils.readHexLong(header, "time", 0)));
    }

    /// A footer that fits, and no block that never reached the file.
    private boolean isWhole(Chunk chunk) throws IOException {
        var end = (chunk.block() + chunk.blocks()) * BLOCK;
        if (chunk.blocks() < 1 || end > file.size()) {
            return false;
        }
        var footer = checked(read(end - FOOTER, FOOTER)).orElse(Map.of());
        return DataUtils.readHexLong(footer, "chunk", -2) == chunk.id()
                && DataUtils.readHexLong(footer, "version", -2) == chunk.version()
                && !hasEmptyBlock(chunk);
    }

    private boolean hasEmptyBlock(Chunk chunk) throws IOException {
        for (var block :
                LongStream.range(chunk.block(), chunk.block() + chunk.blocks()).toArray()) {
            if (ByteBuffer.wrap(read(block * BLOCK, BLOCK)).equals(ByteBuffer.allocate(BLOCK))) {
                return true;
            }
        }
        return false;
    }

    private void write(Map<String, String> header, Chunk newest) throws IOException {
        header.put("chunk", Long.toHexString(newest.id()));
        header.put("block", Long.toHexString(newest.block()));
        header.put("version", Long.toHexString(newest.version()));
        var text = new StringBuilder();
        header.forEach((key, value) -> DataUtils.appendMap(text, key, value));
        var bytes = text.toString().getBytes(ISO_8859_1);
        DataUtils.appendMap(text, "fletcher", DataUtils.getFletcher32(bytes, 0, bytes.length));
        var line = text.append('\n').toString().getBytes(ISO_8859_1);
        var both = ByteBuffer.allocate(2 * BLOCK).put(0, line).put(BLOCK, line);
        for (var position = 0L; both.hasRemaining(); ) {
            position += file.write(both, position);
        }
        file.force(true);
    }

    private byte[] read(long position, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, position + bytes.position()) < 0) {
                break;
            }
        }
        return bytes.array();
    }

    /// What a header or footer says, where its checksum is right.
    private static Optional<Map<String, String>> checked(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        var end = text.indexOf('\n');
        var checksum = text.lastIndexOf(",fletcher:", end);
        if (end < 0 || checksum < 0) {
            return Optional.empty();
        }
        var said = text.substring(checksum + ",fletcher:".length(), end).strip();
        var right = Integer.toHexString(DataUtils.getFletcher32(bytes, 0, checksum));
        return said.equals(right) ? parsed(text.substring(0, checksum)) : Optional.empty();
    }

    private static Optional<Map<String, String>> parsed(String text) {
        try {
            return Optional.of(DataUtils.parseMap(text));
        } catch (MVStoreException _) {
            return Optional.empty();
        }
    }
}
