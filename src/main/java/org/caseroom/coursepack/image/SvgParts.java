package org.caseroom.coursepack.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.coursepack.finding.ImageFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.Span;

/// Which part of an SVG draws which other one: parts that draw themselves, or many that draw many, would keep a browser
/// busy for ever.
final class SvgParts {

    private static final int MOST_USES = 500;
    private static final int MOST_REPEATS = 10_000;
    private static final int DEEPEST = 400;
    private static final int UNKNOWN = -1;
    private static final int OPEN = -2;

    private final Problems problems;
    private final Deque<Part> open = new ArrayDeque<>();
    private final List<Part> uses = new ArrayList<>();
    private final Map<String, Part> byId = new HashMap<>();
    private final List<Part> gradientsOnly = new ArrayList<>();
    private Optional<Part> root = Optional.empty();
    private int count;

    SvgParts(Problems problems) {
        this.problems = problems;
    }

    void begin(String name, Span place) {
        var part = new Part(name, place);
        if (open.isEmpty()) {
            root = Optional.of(part);
        } else {
            open.getLast().children.add(part);
        }
        if (name.equals("use")) {
            uses.add(part);
            open.forEach(outer -> outer.holdsUse = true);
            part.holdsUse = true;
        }
        open.addLast(part);
        count++;
    }

    /// Gives the part that was begun last its name.
    void name(String id) {
        byId.putIfAbsent(id, open.getLast());
    }

    /// Says that the part that was begun last draws another one.
    void refer(String id) {
        open.getLast().references.add(id);
    }

    /// Says what a style sheet refers to: it may colour any element, also one inside what it refers to.
    void referFromStyle(String id, Span place) {
        var style = new Part("style", place);
        style.references.add(id);
        gradientsOnly.add(style);
    }

    void end() {
        open.removeLast();
    }

    /// Reports what is drawn too often, once everything has been read.
    void check() {
        if (uses.size() > MOST_USES) {
            refuse(uses.get(MOST_USES), new ImageFinding.SvgRefused.Uses(MOST_USES));
        }
        for (var style : gradientsOnly) {
            if (targets(style).stream().anyMatch(target -> !target.name.endsWith("Gradient"))) {
                refuse(style, new ImageFinding.SvgRefused.StyleReference());
            }
        }
        for (var use : uses) {
            if (targets(use).stream().anyMatch(target -> target.holdsUse)) {
                refuse(use, new ImageFinding.SvgRefused.NestedUse());
                return;
            }
        }
        root.filter(part -> size(part, 0) - count > MOST_REPEATS)
                .ifPresent(part -> refuse(part, new ImageFinding.SvgRefused.Repeats(MOST_REPEATS)));
    }

    /// How many elements are drawn for this one, itself included.
    private int size(Part part, int depth) {
        if (part.size >= 0) {
            return part.size;
        }
        if (depth > DEEPEST) {
            return Integer.MAX_VALUE;
        }
        part.size = OPEN;
        var size = 1L;
        for (var child : part.children) {
            size += size(child, depth + 1);
        }
        for (var target : targets(part)) {
            if (target.size == OPEN) {
                refuse(part, new ImageFinding.SvgRefused.Recursion());
            } else {
                size += size(target, depth + 1);
            }
        }
        part.size = (int) Math.min(size, Integer.MAX_VALUE);
        return part.size;
    }

    private List<Part> targets(Part part) {
        return part.references.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    private void refuse(Part part, ImageFinding.SvgRefused finding) {
        problems.error(part.place, finding);
    }

    /// An element, what is in it and what else it draws.
    private static final class Part {

        private final String name;
        private final Span place;
        private final List<Part> children = new ArrayList<>(0);
        private final List<String> references = new ArrayList<>(0);
        private boolean holdsUse;
        private int size = UNKNOWN;

        Part(String name, Span place) {
            this.name = name;
            this.place = place;
        }
    }
}
