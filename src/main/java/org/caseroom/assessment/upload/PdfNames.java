package org.caseroom.assessment.upload;

import static org.caseroom.assessment.upload.FileInspection.demand;

import java.util.Set;
import org.caseroom.assessment.FileRefusal;

/// The names in a piece of PDF, such as `/JavaScript`, also where `#61` stands for an `a`.
final class PdfNames {

    /// Longer than any name that we know, each sign in three.
    static final int LONGEST = 64;

    /// What objects may be written in besides, which we do not look into.
    private static final Set<String> FILTERS =
            Set.of("ASCIIHexDecode", "ASCII85Decode", "LZWDecode", "RunLengthDecode", "Crypt");

    /// The same in short, which also stand in the pictures of a page.
    private static final Set<String> SHORT_FILTERS = Set.of("AHx", "A85", "LZW", "RL");

    private static final String DELIMITERS = "()<>[]{}/% \t\r\n\f\0";
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToE");

    private boolean hasObjectStreams;
    private boolean hasOtherFilters;

    /// @param own whether these are the bytes of the file itself, and not what was compressed in it
    void read(byte[] bytes, int length, boolean own) {
        for (var at = 0; at < length; at++) {
            if (bytes[at] == '/') {
                var name = name(bytes, at + 1, length);
                demand(!ACTIVE.contains(name), FileRefusal.ACTIVE);
                demand(!own || !"Encrypt".equals(name), FileRefusal.LOCKED);
                hasObjectStreams |= "ObjStm".equals(name);
                hasOtherFilters |= FILTERS.contains(name) || own && SHORT_FILTERS.contains(name);
            }
        }
    }

    /// Objects that are compressed may be so by deflate alone, wherever that is said.
    void demandOpen() {
        demand(!hasObjectStreams || !hasOtherFilters, FileRefusal.LOCKED);
    }

    private static String name(byte[] bytes, int from, int length) {
        var name = new StringBuilder();
        for (var at = from; at < length && at < from + LONGEST; at++) {
            if (DELIMITERS.indexOf(bytes[at]) >= 0) {
                return name.toString();
            }
            if (bytes[at] == '#' && at + 2 < length && digit(bytes[at + 1]) >= 0 && digit(bytes[at + 2]) >= 0) {
                name.append((char) (digit(bytes[at + 1]) * 16 + digit(bytes[at + 2])));
                at += 2;
            } else {
                name.append((char) (bytes[at] & 0xff));
            }
        }
        return name.toString();
    }

    private static int digit(byte sign) {
        return Character.digit(sign, 16);
    }
}
