package org.caseroom.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The facts as they are now: those that ship, with those of the operator, a file in the folder of the data, in their
/// place. The file is read again once it has changed; where it can't be read, the last ones stay.
///
/// Tells nothing about anybody, so it takes no actor.
@Component
public class CurrentFacts implements Supplier<Facts> {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentFacts.class);
    private static final String NOTHING = "";
    private static final long LARGEST = 512 << 10;

    private final Path file;
    private final Facts shipped = Facts.shipped();
    private volatile Seen seen = new Seen(NOTHING, shipped);

    CurrentFacts(Environment environment) {
        file = Path.of(environment.getProperty("caseroom.data", "./data"), "facts.csv");
    }

    @Override
    public Facts get() {
        var state = state();
        if (!state.equals(seen.state)) {
            seen = new Seen(state, state.equals(NOTHING) ? shipped : read());
        }
        return seen.facts;
    }

    private Facts read() {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("The file is larger than %d bytes.".formatted(LARGEST));
            }
            try (var text = Files.newBufferedReader(file)) {
                var own = Facts.read(text);
                LOG.info("Read {} facts from {}.", own.all().size(), file);
                return shipped.with(own);
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("The facts in {} can't be used, so the ones before stay: {}", file, unreadable.getMessage());
            return seen.facts;
        }
    }

    /// Names the state of the file by when it was changed and how large it is.
    private String state() {
        try {
            return Files.isRegularFile(file) ? Files.getLastModifiedTime(file) + " " + Files.size(file) : NOTHING;
        } catch (IOException gone) {
            return NOTHING;
        }
    }

    private record Seen(String state, Facts facts) {}
}
