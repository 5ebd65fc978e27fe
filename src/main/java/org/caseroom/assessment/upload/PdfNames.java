package org.caseroom.assessment.upload;

import static org.caseroom.assessment.upload.FileInspection.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseroom.assessment.FileRefusal;

/// The names in a piece of PDF, such as `/JavaScript`, also where `#61` stands for an `a`.
final class PdfNames {

    /// Longer than any name that we know, each sign in three.
    static final int LONGEST = 64;

    /// Stands for the word that begins an object.
    static final String OBJECT = " obj";

    static final Set<String> SHORT_FILTERS = Set.of("AHx", "A85", "LZW", "Fl", "RL", "Crypt");

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

    private PdfNames() {}

    static void demandHarmless(byte[] bytes, int length) {
        for (var at = 0; at < length; at++) {
            if (bytes[at] == '/') {
                var name = name(bytes, at + 1, length);
                demand(!ACTIVE.contains(name), FileRefusal.ACTIVE);
                demand(!"Encrypt".equals(name), FileRefusal.LOCKED);
            }
        }
    }

    /// All names between two places, with a mark where an object begins.
    static List<String> in(byte[] bytes, int from, int to) {
        var names = new ArrayList<String>();
        for (var at = from; at < to; at++) {
            if (bytes[at] == '/') {
                names.add(name(bytes, at + 1, to));
            } else if (bytes[at] == 'o' && at + 3 <= to && bytes[at + 1] == 'b' && bytes[at + 2] == 'j') {
                names.add(OBJECT);
            }
        }
        return names;
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
