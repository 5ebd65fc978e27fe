package org.caseroom.coursepack.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Span;
import org.commonmark.node.Node;

/// Keeps text away from the Markdown parser that would take it more than linear time or memory: no author writes such
/// text.
final class MarkdownLimits {

    private static final int LONGEST_LINE = 10_000;
    private static final int MOST_LINES = 6_000;
    private static final int LONGEST_PARAGRAPH = 50_000;
    private static final int MOST_SIGNS = 1_500;
    private static final int MOST_CELLS = 24;
    private static final int MOST_MARKERS = 12;
    private static final int DEEPEST = 40;
    private static final Pattern MARKER = Pattern.compile("[ \\t]{0,80}(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])");

    private final SourceText source;
    private final int from;

    MarkdownLimits(SourceText source, int from) {
        this.source = source;
        this.from = from;
    }

    /// The first place that goes beyond a limit.
    Optional<Span> excess() {
        var lines = 0;
        var paragraph = 0;
        var signs = 0;
        for (var start = from; start < source.length(); start = nextLine(start)) {
            var line = source.text().substring(start, nextLine(start));
            paragraph = line.isBlank() ? 0 : paragraph + line.length();
            signs = line.isBlank() ? 0 : signs + signs(line);
            lines++;
            if (lines > MOST_LINES || paragraph > LONGEST_PARAGRAPH || signs > MOST_SIGNS || isExcessive(line)) {
                return Optional.of(source.at(start));
            }
        }
        return Optional.empty();
    }

    /// Whether a tree is too deep to be walked; finds out without recursion.
    static boolean isTooDeep(Node root) {
        var depth = 0;
        var node = root;
        while (true) {
            if (depth > DEEPEST) {
                return true;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return false;
            }
            node = node.getNext();
        }
    }

    private int nextLine(int start) {
        var end = source.text().indexOf('\n', start);
        return end < 0 ? source.length() : end + 1;
    }

    private static boolean isExcessive(String line) {
        return line.length() > LONGEST_LINE
                || line.chars().filter(sign -> sign == '|').count() > MOST_CELLS
                || markers(line) > MOST_MARKERS;
    }

    private static int signs(String line) {
        return (int) line.chars().filter(sign -> "[]*_`<!&".indexOf(sign) >= 0).count();
    }

    private static int markers(String line) {
        var marker = MARKER.matcher(line);
        var count = 0;
        while (count <= MOST_MARKERS && marker.lookingAt()) {
            count++;
            marker.region(marker.end(), line.length());
        }
        return count;
    }
}
