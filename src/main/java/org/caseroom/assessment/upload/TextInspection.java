package org.caseroom.assessment.upload;

import static org.caseroom.assessment.upload.FileInspection.demand;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.caseroom.assessment.FileRefusal;
import org.caseroom.assessment.FileRefusedException;

/// Plain text is text in UTF-8 without control characters, and not the source of something else. A table holds no
/// formulas: who opens it would run them.
final class TextInspection {

    private static final List<String> OTHERS = List.of(
            "<!doctype", "<html", "<svg", "<script", "<?xml", "<?php", "#!", "{\\rtf", "%pdf", "%!ps", "mime-version:");

    private TextInspection() {}

    static void text(byte[] bytes) {
        plain(bytes);
    }

    static void csv(byte[] bytes) {
        for (var cell : plain(bytes).split("[,;\t\n\r]")) {
            demand(!isFormula(cell.replace("\"", "").strip()), FileRefusal.ACTIVE);
        }
    }

    private static boolean isFormula(String cell) {
        return cell.startsWith("=")
                || cell.startsWith("@")
                || (cell.startsWith("+") || cell.startsWith("-")) && (cell.contains("|") || cell.contains("("));
    }

    private static String plain(byte[] bytes) {
        var text = decoded(bytes);
        demand(
                text.chars().noneMatch(each -> Character.isISOControl(each) && "\t\n\r\f".indexOf(each) < 0),
                FileRefusal.NOT_AS_NAMED);
        var start = text.substring(0, Math.min(200, text.length())).strip().toLowerCase(Locale.ROOT);
        demand(OTHERS.stream().noneMatch(start::startsWith), FileRefusal.NOT_AS_NAMED);
        demand(!text.isBlank(), FileRefusal.EMPTY);
        return text;
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            throw new FileRefusedException(FileRefusal.NOT_AS_NAMED);
        }
    }
}
