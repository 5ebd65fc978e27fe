package org.caseroom.assessment.upload;

import static org.caseroom.assessment.upload.FileInspection.demand;
import static org.caseroom.assessment.upload.FileInspection.find;
import static org.caseroom.assessment.upload.FileInspection.startsWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.zip.InflaterInputStream;
import org.caseroom.assessment.FileRefusal;

/// Looks for what a PDF may do besides being read: in its own bytes and in whatever is compressed in it, since objects
/// may stand there as well.
final class PdfInspection {

    private static final byte[] START = ascii("%PDF-");
    private static final byte[] END = ascii("%%EOF");
    private static final byte[] STREAM = ascii("stream");
    private static final long MOST_IN_STREAM = 64L * 1024 * 1024;
    private static final long MOST_IN_ALL = 256L * 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    /// Nobody compresses the same more often for a good reason.
    private static final int DEEPEST = 3;

    private final PdfNames names = new PdfNames();
    private long left = MOST_IN_ALL;

    private PdfInspection() {}

    static void inspect(byte[] bytes) {
        demand(startsWith(START, bytes), FileRefusal.NOT_AS_NAMED);
        demandEnd(bytes);
        var inspection = new PdfInspection();
        inspection.names.read(bytes, bytes.length, true);
        for (var at = find(STREAM, bytes, 0, bytes.length);
                at >= 0;
                at = find(STREAM, bytes, at + STREAM.length, bytes.length)) {
            var begin = begin(bytes, at + STREAM.length);
            if (begin + 2 <= bytes.length && isCompressed(bytes[begin], bytes[begin + 1])) {
                inspection.unpack(() -> new ByteArrayInputStream(bytes, begin, bytes.length - begin), 1);
            }
        }
        inspection.names.demandOpen();
    }

    /// What stands behind the end is no part of it.
    private static void demandEnd(byte[] bytes) {
        var end = bytes.length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        if (find(END, bytes, Math.max(0, end - END.length), end) < 0) {
            demand(find(END, bytes, 0, bytes.length) < 0, FileRefusal.MIXED);
            demand(false, FileRefusal.DAMAGED);
        }
    }

    private static int begin(byte[] bytes, int at) {
        var begin = at;
        if (begin < bytes.length && bytes[begin] == '\r') {
            begin++;
        }
        return begin < bytes.length && bytes[begin] == '\n' ? begin + 1 : begin;
    }

    /// Whether some bytes begin as what was compressed by deflate does.
    private static boolean isCompressed(byte first, byte second) {
        return (first & 0x0f) == 8 && ((first & 0xff) << 8 | second & 0xff) % 31 == 0;
    }

    /// Looks into what comes out, also where that is compressed again. What is damaged is looked into as far as it
    /// goes.
    private void unpack(Supplier<InputStream> packed, int depth) {
        demand(depth <= DEEPEST, FileRefusal.LOCKED);
        var again = false;
        var read = 0L;
        var piece = new byte[PIECE + PdfNames.LONGEST];
        var kept = 0;
        try (var unpacked = new InflaterInputStream(packed.get())) {
            for (var more = unpacked.readNBytes(piece, kept, PIECE);
                    more > 0;
                    more = unpacked.readNBytes(piece, kept, PIECE)) {
                again |= read == 0 && more >= 2 && isCompressed(piece[0], piece[1]);
                read += more;
                left -= more;
                demand(read <= MOST_IN_STREAM && left >= 0, FileRefusal.SWOLLEN);
                names.read(piece, kept + more, false);
                var tail = Math.min(PdfNames.LONGEST, kept + more);
                System.arraycopy(piece, kept + more - tail, piece, 0, tail);
                kept = tail;
            }
        } catch (IOException damaged) {
            names.read(piece, piece.length, false);
        }
        if (again) {
            unpack(() -> new InflaterInputStream(packed.get()), depth + 1);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
