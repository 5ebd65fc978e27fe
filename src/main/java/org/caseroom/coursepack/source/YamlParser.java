package org.caseroom.coursepack.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads our safe subset of YAML from events, so that no alias is ever followed and no tag ever makes an object.
final class YamlParser {

    private static final int DEEPEST = 16;
    private static final int MOST_CODE_POINTS = 1 << 20;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setParseComments(false)
            .setCodePointLimit(MOST_CODE_POINTS)
            .build();

    private final YamlPlaces places;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlParser(SourceText source, int from, int to, Problems problems) {
        var text = source.text().substring(from, to);
        this.places = new YamlPlaces(source, from, text);
        this.problems = problems;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /// The one document between two offsets; empty where it cannot be read at all, which is then reported.
    static Optional<Yaml> parse(SourceText source, int from, int to, Problems problems) {
        try {
            var root = new YamlParser(source, from, to, problems).document();
            if (root.isEmpty()) {
                problems.error(
                        source.at(from),
                        "empty-file",
                        "Nothing is written here; add the keys that docs/reference/course-folder.md names.");
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            var place = broken.getProblemMark()
                    .or(broken::getContextMark)
                    .map(Mark::getIndex)
                    .orElse(0);
            problems.error(
                    new YamlPlaces(source, from, source.text().substring(from, to)).at(place),
                    "yaml-syntax",
                    "This is not YAML: %s. Look at the indentation, colons and quotes here and in the line before."
                            .formatted(broken.getProblem()));
        } catch (YamlEngineException broken) {
            problems.error(source.at(from), "yaml-syntax", "This is not YAML: %s.".formatted(broken.getMessage()));
        } catch (TooDeepException deep) {
            problems.error(
                    deep.span,
                    "yaml-depth",
                    "Lists and keys are nested more than %d deep here; no course file needs that.".formatted(DEEPEST));
        }
        return Optional.empty();
    }

    private Optional<Yaml> document() {
        Optional<Yaml> root = Optional.empty();
        while (events.hasNext()) {
            var event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                case Alias, Scalar, SequenceStart, MappingStart, SequenceEnd, MappingEnd -> {
                    if (root.isPresent()) {
                        problems.error(
                                places.at(start(event)),
                                "yaml-documents",
                                "The file holds a second document; remove everything from its \"---\" on.");
                        return root;
                    }
                    root = Optional.of(node(event, 0));
                }
            }
        }
        return root;
    }

    private Yaml node(Event event, int depth) {
        if (event instanceof NodeEvent named && !(event instanceof AliasEvent)) {
            named.getAnchor().ifPresent(anchor -> refuseAnchor(event, anchor));
        }
        return switch (event) {
            case AliasEvent alias ->
                unread(alias, "yaml-alias", "Aliases (*name) are not allowed; write the value out.");
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent list -> sequence(list, deeper(list, depth));
            case MappingStartEvent mapping -> mapping(mapping, deeper(mapping, depth));
            default -> throw new IllegalStateException("No node begins with " + event.getEventId());
        };
    }

    private int deeper(Event event, int depth) {
        if (depth == DEEPEST) {
            throw new TooDeepException(places.at(start(event)));
        }
        return depth + 1;
    }

    private Yaml scalar(ScalarEvent scalar) {
        if (scalar.getTag().isPresent()) {
            return unread(scalar, "yaml-tag", "Tags (!name) are not allowed; write the plain value.");
        }
        var unshown = Unshown.first(scalar.getValue());
        if (unshown.isPresent()) {
            return unread(
                    scalar,
                    "control-character",
                    "The text holds the character U+%04X, which cannot be shown; delete it."
                            .formatted(unshown.getAsInt()));
        }
        return new Yaml.Scalar(scalar.getValue(), scalar.isPlain(), places.ofScalar(scalar), places.source());
    }

    private Yaml sequence(SequenceStartEvent list, int depth) {
        refuseTag(list);
        var items = new ArrayList<Yaml>();
        var next = events.next();
        for (; next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, depth));
        }
        return new Yaml.Sequence(items, places.ofCollection(list, next, items));
    }

    private Yaml mapping(MappingStartEvent mapping, int depth) {
        refuseTag(mapping);
        var entries = new ArrayList<Yaml.Entry>();
        var parts = new ArrayList<Yaml>();
        var seen = new HashSet<String>();
        var next = events.next();
        for (; next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            var key = node(next, depth);
            var value = node(events.next(), depth);
            parts.addAll(List.of(key, value));
            if (!(key instanceof Yaml.Scalar name)) {
                problems.error(key.span(), "yaml-key", "A key is a plain word; lists and maps cannot be keys.");
            } else if (!seen.add(name.value())) {
                problems.error(
                        name.span(),
                        "duplicate-key",
                        "The key %s stands here a second time; keep one of them."
                                .formatted(Problems.quoted(name.value())));
            } else {
                entries.add(new Yaml.Entry(name, value));
            }
        }
        return new Yaml.Mapping(entries, places.ofCollection(mapping, next, parts));
    }

    private void refuseTag(CollectionStartEvent collection) {
        if (collection.getTag().isPresent()) {
            unread(collection, "yaml-tag", "Tags (!name) are not allowed; remove the tag.");
        }
    }

    private void refuseAnchor(Event event, Anchor anchor) {
        unread(
                event,
                "yaml-anchor",
                "Anchors (&%s) are not allowed; remove it.".formatted(Unshown.replaced(anchor.getValue())));
    }

    private Yaml unread(Event event, String code, String message) {
        var span = places.at(start(event));
        problems.error(span, code, message);
        return new Yaml.Unread(span);
    }

    private static int start(Event event) {
        return event.getStartMark().map(Mark::getIndex).orElse(0);
    }

    /// The file is nested deeper than we follow.
    private static final class TooDeepException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Span span;

        TooDeepException(Span span) {
            this.span = span;
        }
    }
}
