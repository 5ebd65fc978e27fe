package org.caseroom.coursepack.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.Unshown;

/// The ways to write a text as YAML, those first that look like what its author wrote. Whether one reads back as the
/// same text, [Edits] tries.
final class ScalarWriting {

    private static final int WIDTH = 116;
    private static final Pattern SAFE = Pattern.compile("[\\p{L}(][^\\p{Cntrl}#:{}\\[\\],&*!|>'\"%@`\\uD800-\\uDFFF]*");
    private static final Pattern SAFE_IN_BLOCK =
            Pattern.compile("[\\p{L}\\p{N}($€£¥*][^\\p{Cntrl}]*", Pattern.UNICODE_CHARACTER_CLASS);

    /// Words that other readers of YAML take for more than text.
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "(?i)y|n|yes|no|on|off|true|false|null|~|[-+.]?\\d[\\d_,.:eExXoa-fA-F+-]*|\\d{4}-\\d{1,2}-\\d{1,2}.*");

    private ScalarWriting() {}

    /// @param old what stood there, with its quotes or its block sign; empty where nothing did
    /// @param inFlow whether it stands between brackets or braces
    /// @param indent how far a block below it is indented
    static List<String> ways(String text, String old, boolean inFlow, int indent, String lineEnd) {
        var ways = new ArrayList<String>();
        if (!inFlow && (old.startsWith(">") || old.startsWith("|"))) {
            block(text, old.charAt(0), indentOf(old, indent), lineEnd, ways);
        } else if (old.startsWith("'")) {
            ways.add("'" + text.replace("'", "''") + "'");
        } else if (!old.startsWith("\"") && isPlain(text, inFlow)) {
            ways.add(text);
        }
        if (!inFlow && text.contains("\n")) {
            block(text, '|', indent, lineEnd, ways);
        }
        ways.add(quoted(text));
        return ways;
    }

    /// The one way that is sound everywhere.
    static String inline(String text) {
        return SAFE.matcher(text).matches() && isPlain(text, true) ? text : quoted(text);
    }

    static boolean isPlain(String text, boolean inFlow) {
        return (inFlow ? SAFE : SAFE_IN_BLOCK).matcher(text).matches()
                && text.equals(text.strip())
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.contains(" #")
                && !text.startsWith("*")
                && Unshown.first(text).isEmpty()
                && !AMBIGUOUS.matcher(text).matches();
    }

    static String quoted(String text) {
        var written = new StringBuilder("\"");
        text.codePoints().forEach(character -> written.append(escaped(character)));
        return written.append('"').toString();
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default ->
                Unshown.first(Character.toString(character)).isPresent() || isOdd(character)
                        ? "\\u%04X".formatted(character)
                        : Character.toString(character);
        };
    }

    /// Line ends of other alphabets, and what YAML does not call printable.
    private static boolean isOdd(int character) {
        return character == 0x85 || character == 0x2028 || character == 0x2029 || character == 0xFEFF;
    }

    private static void block(String text, char sign, int indent, String lineEnd, List<String> ways) {
        var trimmed = text.stripTrailing();
        var chomping = trimmed.equals(text) ? "-" : "";
        if (sign == '>') {
            ways.add(below(">" + chomping, folded(trimmed, WIDTH - indent), indent, lineEnd));
        }
        ways.add(below("|" + chomping, trimmed.lines().toList(), indent, lineEnd));
    }

    private static String below(String sign, List<String> lines, int indent, String lineEnd) {
        var written = new StringBuilder(sign);
        lines.forEach(line -> written.append(lineEnd)
                .append(line.isEmpty() ? "" : " ".repeat(indent))
                .append(line));
        return written.toString();
    }

    /// A line end of the text is an empty line where lines are folded.
    private static List<String> folded(String text, int width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            if (!paragraph.isEmpty()) {
                wrap(paragraph, width, lines);
            }
        }
        return lines;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        var line = new StringBuilder();
        for (var word : paragraph.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
    }

    private static int indentOf(String block, int otherwise) {
        return block.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.length() - line.stripLeading().length())
                .orElse(otherwise);
    }
}
