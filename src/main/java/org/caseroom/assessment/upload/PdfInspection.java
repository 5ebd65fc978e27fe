package org.caseroom.assessment.upload;

import static org.caseroom.assessment.upload.FileInspection.demand;
import static org.caseroom.assessment.upload.FileInspection.find;
import static org.caseroom.assessment.upload.FileInspection.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.caseroom.assessment.FileRefusal;

/// Looks for what a PDF may do besides being read: in its own bytes and in whatever is compressed in it, since objects
/// may stand there as well.
final class PdfInspection {

    private static final byte[] START = ascii("%PDF-");
    private static final byte[] END = ascii("%%EOF");
    private static final byte[] STREAM = ascii("stream");
    private static final int LONGEST_DICTIONARY = 4096;
    private static final int MOST_IN_STREAM = 64 * 1024 * 1024;
    private static final long MOST_IN_ALL = 256L * 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private PdfInspection() {}

    static void inspect(byte[] bytes) {
        demand(startsWith(START, bytes), FileRefusal.NOT_AS_NAMED);
        demandEnd(bytes);
        PdfNames.demandHarmless(bytes, bytes.length);
        var left = MOST_IN_ALL;
        for (var at = find(STREAM, bytes, 0, bytes.length);
                at >= 0;
                at = find(STREAM, bytes, at + STREAM.length, bytes.length)) {
            if (at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e') {
                continue;
            }
            demandOpen(bytes, at);
            left -= inflated(bytes, begin(bytes, at + STREAM.length));
            demand(left >= 0, FileRefusal.SWOLLEN);
        }
    }

    /// What stands behind the end is no part of it.
    private static void demandEnd(byte[] bytes) {
        var end = bytes.length;
        while (end > 0 && (bytes[end - 1] <= ' ' && bytes[end - 1] >= 0)) {
            end--;
        }
        var from = Math.max(0, end - END.length);
        if (find(END, bytes, from, end) < 0) {
            demand(find(END, bytes, 0, bytes.length) < 0, FileRefusal.MIXED);
            demand(false, FileRefusal.DAMAGED);
        }
    }

    /// Objects may be compressed in one way only: we look into no other.
    private static void demandOpen(byte[] bytes, int stream) {
        var before = PdfNames.in(bytes, Math.max(0, stream - LONGEST_DICTIONARY), stream);
        var own = before.subList(Math.max(0, before.lastIndexOf(PdfNames.OBJECT)), before.size());
        if (own.contains("ObjStm")) {
            var filters = own.stream()
                    .filter(name -> name.endsWith("Decode") || PdfNames.SHORT_FILTERS.contains(name))
                    .toList();
            demand(filters.isEmpty() || filters.equals(java.util.List.of("FlateDecode")), FileRefusal.LOCKED);
        }
    }

    private static int begin(byte[] bytes, int at) {
        var begin = at;
        if (begin < bytes.length && bytes[begin] == '\r') {
            begin++;
        }
        return begin < bytes.length && bytes[begin] == '\n' ? begin + 1 : begin;
    }

    /// How much comes out of a stream, which is looked into meanwhile. Nothing where it is compressed otherwise.
    private static long inflated(byte[] bytes, int begin) {
        if (begin + 2 > bytes.length
                || (bytes[begin] & 0x0f) != 8
                || ((bytes[begin] & 0xff) << 8 | bytes[begin + 1] & 0xff) % 31 != 0) {
            return 0;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, begin, bytes.length - begin);
            return read(inflater);
        } catch (DataFormatException damaged) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static long read(Inflater inflater) throws DataFormatException {
        var piece = new byte[PIECE + PdfNames.LONGEST];
        var kept = 0;
        while (!inflater.finished()) {
            var read = inflater.inflate(piece, kept, PIECE);
            if (read == 0) {
                break;
            }
            demand(inflater.getBytesWritten() <= MOST_IN_STREAM, FileRefusal.SWOLLEN);
            PdfNames.demandHarmless(piece, kept + read);
            var tail = Math.min(PdfNames.LONGEST, kept + read);
            System.arraycopy(Arrays.copyOfRange(piece, kept + read - tail, kept + read), 0, piece, 0, tail);
            kept = tail;
        }
        return inflater.getBytesWritten();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
