package org.caseroom.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.Slug;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The programmes that there are, in the order of the names of their files.
public final class Programmes {

    private final Map<Slug, Programme> byId = new LinkedHashMap<>();

    Programmes(List<Programme> programmes) {
        for (var programme : programmes) {
            if (byId.put(programme.id(), programme) != null) {
                throw new IllegalArgumentException("Two programmes are called %s.".formatted(programme.id()));
            }
        }
    }

    /// Those that come with the platform, inside its jar below `programmes/`.
    ///
    /// @throws UnsoundProgrammeException if one is unsound, which the build has already checked
    static Programmes shipped() {
        try {
            return new Programmes(Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:programmes/*.yaml"))
                    .sorted(Comparator.comparing(Programmes::name))
                    .map(Programmes::read)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The programmes can't be read.", unreadable);
        }
    }

    private static Programme read(Resource file) {
        try {
            return ProgrammeReader.read(name(file), file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Resource file) {
        return Optional.ofNullable(file.getFilename()).orElse("");
    }

    public List<Programme> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Programme> find(Slug id) {
        return Optional.ofNullable(byId.get(id));
    }
}
