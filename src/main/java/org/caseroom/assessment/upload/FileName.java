package org.caseroom.assessment.upload;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.question.FileKind;
import org.caseroom.question.HandedFile;

/// What a file is called, in a form that harms nobody: one line, no way into a folder, nothing that turns the line
/// round, and the ending of what it is.
public final class FileName {

    private static final String NAMELESS = "file";

    private FileName() {}

    /// What the ending of a name says that a file is.
    public static Optional<FileKind> kind(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        return "jpeg".equals(ending)
                ? Optional.of(FileKind.JPEG)
                : Arrays.stream(FileKind.values())
                        .filter(kind -> kind.extension().equals(ending))
                        .findFirst();
    }

    public static String cleaned(String name, FileKind kind) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = last.lastIndexOf('.');
        var stem = readable(dot < 0 ? last : last.substring(0, dot));
        var ending = "." + kind.extension();
        return cut(stem.isEmpty() ? NAMELESS : stem, HandedFile.LONGEST_NAME - ending.length()) + ending;
    }

    private static String readable(String text) {
        var kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(each -> "<>:\"|?*".indexOf(each) >= 0 ? '_' : each)
                .filter(each -> !isUnseen(each))
                .forEach(kept::appendCodePoint);
        return kept.toString().replaceAll("[\\s\\p{Z}]+", " ").replaceAll("^[. ]+|[. ]+$", "");
    }

    /// Joiners belong to how some languages are written; other signs that nobody sees do not.
    private static boolean isUnseen(int character) {
        var type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.FORMAT && character != 0x200c && character != 0x200d;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
