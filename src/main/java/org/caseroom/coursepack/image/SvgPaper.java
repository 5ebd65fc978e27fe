package org.caseroom.coursepack.image;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// Looks for the paper of an SVG: the first that is drawn should be a rectangle of its full size, without which ink is
/// lost on a dark page.
final class SvgPaper {

    private static final Set<String> GROUPS = Set.of("svg", "g");

    /// What says something of the image, or waits until it is referred to.
    private static final Set<String> UNDRAWN = Set.of(
            "defs",
            "title",
            "desc",
            "marker",
            "linearGradient",
            "radialGradient",
            "clipPath",
            "mask",
            "pattern",
            "symbol",
            "style");

    private static final int NOWHERE = Integer.MAX_VALUE;

    private boolean isFirstKnown;
    private int undrawnFrom = NOWHERE;

    /// Whether the element at which the parser stands is drawn first and is no paper.
    boolean isMissedAt(XMLStreamReader xml, int depth, SvgBox box) {
        if (depth <= undrawnFrom) {
            undrawnFrom = UNDRAWN.contains(xml.getLocalName()) ? depth : NOWHERE;
        }
        if (isFirstKnown || undrawnFrom != NOWHERE || GROUPS.contains(xml.getLocalName())) {
            return false;
        }
        isFirstKnown = true;
        return !box.isCoveredBy(xml);
    }
}
