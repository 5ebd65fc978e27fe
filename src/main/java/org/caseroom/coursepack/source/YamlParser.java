package org.caseroom.coursepack.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.caseroom.coursepack.finding.Finding;
import org.caseroom.coursepack.finding.FolderFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.Unshown;
import org.caseroom.coursepack.finding.YamlFinding;
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
                problems.error(source.at(from), new YamlFinding.EmptyFile());
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            var place = broken.getProblemMark()
                    .or(broken::getContextMark)
                    .map(Mark::getIndex)
                    .orElse(0);
            problems.error(
                    new YamlPlaces(source, from, source.text().substring(from, to)).at(place), YamlFault.of(broken));
        } catch (YamlEngineException broken) {
            problems.error(source.at(from), YamlFault.of(broken));
        } catch (TooDeepException deep) {
            problems.error(deep.span, new YamlFinding.YamlDepth(DEEPEST));
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
                        problems.error(places.at(start(event)), new YamlFinding.YamlDocuments());
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
            case AliasEvent alias -> unread(alias, new YamlFinding.YamlAlias());
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
            return unread(scalar, new YamlFinding.YamlTag.OfValue());
        }
        var unshown = Unshown.first(scalar.getValue());
        if (unshown.isPresent()) {
            return unread(scalar, new FolderFinding.ControlCharacter.InValue("U+%04X".formatted(unshown.getAsInt())));
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
                problems.error(key.span(), new YamlFinding.YamlKey());
            } else if (!seen.add(name.value())) {
                problems.error(name.span(), new YamlFinding.DuplicateKey(new Quote(name.value())));
            } else {
                entries.add(new Yaml.Entry(name, value));
            }
        }
        return new Yaml.Mapping(entries, places.ofCollection(mapping, next, parts));
    }

    private void refuseTag(CollectionStartEvent collection) {
        if (collection.getTag().isPresent()) {
            unread(collection, new YamlFinding.YamlTag.OfCollection());
        }
    }

    private void refuseAnchor(Event event, Anchor anchor) {
        unread(event, new YamlFinding.YamlAnchor(new Quote(anchor.getValue())));
    }

    private Yaml unread(Event event, Finding finding) {
        var span = places.at(start(event));
        problems.error(span, finding);
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
