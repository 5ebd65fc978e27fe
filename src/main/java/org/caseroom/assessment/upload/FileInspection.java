package org.caseroom.assessment.upload;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.caseroom.assessment.FileRefusal;
import org.caseroom.assessment.FileRefusedException;
import org.caseroom.question.FileKind;

/// Looks whether a file is what its name says, and nothing besides: no macros, no scripts, no other file inside.
public final class FileInspection {

    /// An archive is read from its end, which a comment of this length may follow.
    private static final int LONGEST_ARCHIVE_END = 65_557;

    private static final int HEAD = 1024;
    private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private FileInspection() {}

    /// @param file where it lies, for what is read in parts
    /// @throws FileRefusedException if it is not what it should be
    public static void inspect(FileKind kind, Path file, byte[] bytes) {
        switch (kind) {
            case PDF -> PdfInspection.inspect(bytes);
            case DOCX, XLSX, ODT -> OfficeInspection.inspect(kind, file, bytes);
            case PNG -> PictureInspection.png(bytes);
            case JPEG -> PictureInspection.jpeg(bytes);
            case TXT -> TextInspection.text(bytes);
            case CSV -> TextInspection.csv(bytes);
        }
        if (kind != FileKind.PDF) {
            demand(find(PDF, bytes, 0, Math.min(HEAD, bytes.length)) < 0, FileRefusal.MIXED);
        }
        if (kind != FileKind.DOCX && kind != FileKind.XLSX && kind != FileKind.ODT) {
            demand(
                    find(ARCHIVE_END, bytes, Math.max(0, bytes.length - LONGEST_ARCHIVE_END), bytes.length) < 0,
                    FileRefusal.MIXED);
        }
    }

    static void demand(boolean held, FileRefusal otherwise) {
        if (!held) {
            throw new FileRefusedException(otherwise);
        }
    }

    static boolean startsWith(byte[] sign, byte[] bytes) {
        return find(sign, bytes, 0, Math.min(sign.length, bytes.length)) == 0;
    }

    /// Where a sign stands between two places; -1 where it does not.
    static int find(byte[] sign, byte[] bytes, int from, int to) {
        for (var at = from; at + sign.length <= to; at++) {
            var same = 0;
            while (same < sign.length && bytes[at + same] == sign[same]) {
                same++;
            }
            if (same == sign.length) {
                return at;
            }
        }
        return -1;
    }
}
