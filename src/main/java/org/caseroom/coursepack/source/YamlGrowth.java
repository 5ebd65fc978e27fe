package org.caseroom.coursepack.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// How large a YAML text would become for a reader that follows its aliases. Ours does not, but whoever takes the
/// folder
/// over might. It is added up and never made.
public final class YamlGrowth {

    /// No author writes text that grows to this and to so many times what was written.
    private static final long LARGE = 100_000;

    private static final long TIMES = 10;

    /// Deeper, an author needs no aliases, and the parser takes long.
    private static final int DEEPEST = 64;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setParseComments(false).build();

    private final Map<Anchor, Long> sizes = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private long written;
    private long grown;

    private YamlGrowth() {}

    /// Whether the file is made to harm: it grows without measure, or holds itself.
    public static boolean isBomb(String path, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('&') >= 0
                && text.indexOf('*') >= 0
                && yaml(path, text)
                        .filter(yaml -> new YamlGrowth().explodes(yaml))
                        .isPresent();
    }

    private static Optional<String> yaml(String path, String text) {
        if (path.endsWith(".md")) {
            return FrontMatter.of(new SourceText(path, text)).map(FrontMatter::text);
        }
        return Optional.of(text).filter(_ -> path.endsWith(".yaml") || path.endsWith(".yml"));
    }

    private boolean explodes(String yaml) {
        try {
            for (var event : new Parse(SETTINGS).parseString(yaml)) {
                if (takes(event) || grown > LARGE && grown > TIMES * written) {
                    return true;
                }
            }
            return false;
        } catch (YamlEngineException noYaml) {
            return false; // as far as it can be read, it does not grow
        }
    }

    /// Whether this event alone is enough: an alias of what it stands in, or aliases in a thicket.
    private boolean takes(Event event) {
        return switch (event) {
            case AliasEvent alias -> follows(alias.getAlias());
            case ScalarEvent scalar -> {
                var size = 1L + scalar.getValue().length();
                written += size;
                grown += size;
                scalar.getAnchor().ifPresent(anchor -> sizes.put(anchor, size));
                yield false;
            }
            case CollectionStartEvent collection -> {
                open.push(new Open(collection.getAnchor(), grown));
                written++;
                grown++;
                yield open.size() > DEEPEST;
            }
            case CollectionEndEvent _ -> {
                var closed = open.pop();
                closed.anchor().ifPresent(anchor -> sizes.put(anchor, grown - closed.grownBefore()));
                yield false;
            }
            default -> false;
        };
    }

    private boolean follows(Anchor anchor) {
        written++;
        grown += sizes.getOrDefault(anchor, 1L);
        return open.stream().anyMatch(outer -> outer.anchor().equals(Optional.of(anchor)));
    }

    /// A list or map that has not ended.
    private record Open(Optional<Anchor> anchor, long grownBefore) {}
}
