package org.caseroom.assessment.upload;

import static org.caseroom.assessment.upload.FileInspection.demand;
import static org.caseroom.assessment.upload.FileInspection.find;
import static org.caseroom.assessment.upload.FileInspection.startsWith;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.caseroom.assessment.FileRefusal;
import org.caseroom.assessment.FileRefusedException;

/// Walks through a picture part by part, from its first byte to its last, without drawing it.
final class PictureInspection {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int END_OF_PICTURE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final long MOST_POINTS = 80_000_000;

    /// What cameras write behind a picture is none of these.
    private static final List<String> STRANGERS = List.of("PK\3\4", "%PDF-", "<script", "<html", "<?php", "<svg");

    private PictureInspection() {}

    static void png(byte[] bytes) {
        demand(startsWith(PNG, bytes), FileRefusal.NOT_AS_NAMED);
        try {
            var rest = ByteBuffer.wrap(bytes).position(PNG.length);
            var size = ByteBuffer.wrap(bytes, 16, 8);
            demandSize(size.getInt() & 0xffffffffL, size.getInt() & 0xffffffffL);
            var last = "";
            var hasPoints = false;
            while (!"IEND".equals(last)) {
                last = chunk(rest);
                hasPoints |= "IDAT".equals(last);
            }
            demand(hasPoints, FileRefusal.DAMAGED);
            demand(!rest.hasRemaining(), FileRefusal.MIXED);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
    }

    private static String chunk(ByteBuffer rest) {
        var length = rest.getInt();
        demand(length >= 0 && length <= rest.remaining() - 8, FileRefusal.DAMAGED);
        var sum = new CRC32();
        sum.update(rest.duplicate().limit(rest.position() + 4 + length));
        var name = new byte[4];
        rest.get(name).position(rest.position() + length);
        demand(rest.getInt() == (int) sum.getValue(), FileRefusal.DAMAGED);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    static void jpeg(byte[] bytes) {
        demand(startsWith(JPEG, bytes), FileRefusal.NOT_AS_NAMED);
        try {
            var end = endOfJpeg(ByteBuffer.wrap(bytes).position(2));
            for (var stranger : STRANGERS) {
                demand(
                        find(stranger.getBytes(StandardCharsets.US_ASCII), bytes, end, bytes.length) < 0,
                        FileRefusal.MIXED);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
    }

    /// Where the picture ends. Phones write a second one behind it.
    private static int endOfJpeg(ByteBuffer rest) {
        var frames = 0;
        var scans = 0;
        while (true) {
            var marker = nextMarker(rest);
            if (marker == END_OF_PICTURE) {
                demand(frames > 0 && scans > 0, FileRefusal.DAMAGED);
                return rest.position();
            }
            var length = rest.getShort() & 0xffff;
            var next = rest.position() + length - 2;
            if (isFrame(marker)) {
                frames++;
                rest.get();
                var height = rest.getShort() & 0xffff;
                demandSize(rest.getShort() & 0xffff, height);
            }
            rest.position(next);
            if (marker == START_OF_SCAN) {
                scans++;
                skipScan(rest);
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static int nextMarker(ByteBuffer rest) {
        demand((rest.get() & 0xff) == 0xff, FileRefusal.DAMAGED);
        var marker = rest.get() & 0xff;
        while (marker == 0xff) {
            marker = rest.get() & 0xff;
        }
        return marker;
    }

    /// Up to the marker behind the points.
    private static void skipScan(ByteBuffer rest) {
        while (true) {
            if ((rest.get() & 0xff) != 0xff) {
                continue;
            }
            var follows = rest.get(rest.position()) & 0xff;
            if (follows != 0 && follows != 0xff && (follows < 0xd0 || follows > 0xd7)) {
                rest.position(rest.position() - 1);
                return;
            }
        }
    }

    private static void demandSize(long width, long height) {
        demand(width > 0 && height > 0, FileRefusal.DAMAGED);
        demand(width * height <= MOST_POINTS, FileRefusal.SWOLLEN);
    }
}
