package org.caseroom.coursepack.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Reads the size of a raster image from its first bytes.
final class RasterHeader {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final int PNG_SIGNATURE = 8;

    /// Length, kind and check sum.
    private static final int EMPTY_CHUNK = 12;

    private static final int MOST_SEGMENTS = 1_000;

    private RasterHeader() {}

    /// PNG (ISO/IEC 15948): signature, then the header chunk with width and height, then image data up to the end
    /// chunk.
    static Optional<ImageSize> ofPng(byte[] bytes) {
        return bytes.length >= 33 && startsWith(bytes, 0, PNG) && isWholePng(bytes)
                ? Optional.of(new ImageSize(
                        ByteBuffer.wrap(bytes).getInt(16),
                        ByteBuffer.wrap(bytes).getInt(20)))
                : Optional.empty();
    }

    private static boolean isWholePng(byte[] bytes) {
        var data = ByteBuffer.wrap(bytes);
        var holdsImage = false;
        var at = PNG_SIGNATURE;
        while (at + EMPTY_CHUNK <= bytes.length) {
            var length = data.getInt(at);
            if (length < 0 || length > bytes.length - at - EMPTY_CHUNK) {
                return false;
            }
            if (startsWith(bytes, at + 4, ascii("IEND"))) {
                return holdsImage;
            }
            holdsImage |= startsWith(bytes, at + 4, ascii("IDAT")) && length > 0;
            at += EMPTY_CHUNK + length;
        }
        return false;
    }

    /// JPEG (ITU-T T.81): segments up to the frame header, which holds height and width, and an end after it.
    static Optional<ImageSize> ofJpeg(byte[] bytes) {
        if (bytes.length < 4 || unsigned(bytes[0]) != 0xFF || unsigned(bytes[1]) != 0xD8) {
            return Optional.empty();
        }
        var data = ByteBuffer.wrap(bytes);
        var at = 2;
        for (var segment = 0;
                segment < MOST_SEGMENTS && at + 9 < bytes.length && unsigned(bytes[at]) == 0xFF;
                segment++) {
            var marker = unsigned(bytes[at + 1]);
            if (isFrame(marker)) {
                return endsBehind(bytes, at)
                        ? Optional.of(new ImageSize(
                                Short.toUnsignedInt(data.getShort(at + 7)), Short.toUnsignedInt(data.getShort(at + 5))))
                        : Optional.empty();
            }
            at += marker == 0xFF ? 1 : 2 + Math.max(2, Short.toUnsignedInt(data.getShort(at + 2)));
        }
        return Optional.empty();
    }

    /// Cameras put more behind the end, so it need not come last.
    private static boolean endsBehind(byte[] bytes, int frame) {
        for (var at = bytes.length - 2; at > frame; at--) {
            if (unsigned(bytes[at]) == 0xFF && unsigned(bytes[at + 1]) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    /// WebP (RFC 9649): a simple lossy, a lossless or an extended file.
    static Optional<ImageSize> ofWebp(byte[] bytes) {
        if (bytes.length < 30 || !startsWith(bytes, 0, ascii("RIFF")) || !startsWith(bytes, 8, ascii("WEBPVP8"))) {
            return Optional.empty();
        }
        var data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (bytes[15]) {
            case ' ' -> Optional.of(new ImageSize(data.getShort(26) & 0x3FFF, data.getShort(28) & 0x3FFF));
            case 'L' ->
                Optional.of(new ImageSize((data.getInt(21) & 0x3FFF) + 1, (data.getInt(21) >>> 14 & 0x3FFF) + 1));
            case 'X' -> Optional.of(new ImageSize((data.getInt(24) & 0xFF_FFFF) + 1, (data.getInt(26) >>> 8) + 1));
            default -> Optional.empty();
        };
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] start) {
        return Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static int unsigned(byte value) {
        return Byte.toUnsignedInt(value);
    }
}
