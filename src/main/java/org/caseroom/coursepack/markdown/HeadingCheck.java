package org.caseroom.coursepack.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.coursepack.finding.MarkdownFinding;
import org.caseroom.coursepack.source.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/// Gives every heading an anchor and sees that no level is skipped.
final class HeadingCheck extends AbstractVisitor {

    private static final int HIGHEST = 2;
    private static final int LOWEST = 4;
    private static final int MOST = 100;

    private final NodePlaces places;
    private final Problems problems;
    private final HeadingIds ids = new HeadingIds();
    private final Map<Node, String> anchors = new IdentityHashMap<>();
    private final List<org.caseroom.coursepack.Heading> outline = new ArrayList<>();
    private int count;
    private int level = HIGHEST - 1;

    HeadingCheck(NodePlaces places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    List<org.caseroom.coursepack.Heading> outline() {
        return outline;
    }

    Map<Node, String> anchors() {
        return anchors;
    }

    @Override
    public void visit(Heading heading) {
        count++;
        if (count > MOST) {
            refuseMore(heading);
            return;
        }
        var text = PlainText.of(heading);
        check(heading, text);
        level = heading.getLevel();
        anchors.put(heading, ids.of(text));
        outline.add(new org.caseroom.coursepack.Heading(anchors.get(heading), level, text));
        visitChildren(heading);
    }

    private void refuseMore(Heading heading) {
        if (count == MOST + 1) {
            problems.error(places.of(heading), new MarkdownFinding.HeadingCount(MOST));
        }
    }

    private void check(Heading heading, String text) {
        if (text.isEmpty()) {
            problems.error(places.of(heading), new MarkdownFinding.HeadingEmpty());
        }
        if (!(heading.getParent() instanceof Document)) {
            problems.error(places.of(heading), new MarkdownFinding.HeadingInside());
        }
        if (heading.getLevel() < HIGHEST) {
            problems.error(places.of(heading), new MarkdownFinding.HeadingLevel.TooHigh());
        } else if (heading.getLevel() > LOWEST) {
            problems.error(places.of(heading), new MarkdownFinding.HeadingLevel.TooLow(heading.getLevel()));
        } else if (heading.getLevel() > level + 1 && level > 0) {
            problems.error(
                    places.of(heading),
                    new MarkdownFinding.HeadingLevel.Skipped("#".repeat(level + 1), "#".repeat(heading.getLevel())));
        }
    }
}
