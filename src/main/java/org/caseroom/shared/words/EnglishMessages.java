package org.caseroom.shared.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// One English file of the catalogue, for tools that run without the platform.
public final class EnglishMessages implements Messages {

    private final Properties messages = new Properties();

    /// @param feature such as `coursepack`
    public EnglishMessages(String feature) {
        var file = "/catalogue/en/" + feature + ".properties";
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The catalogue of words can't be read.", unreadable);
        }
    }

    @Override
    public String text(String key, Map<String, ?> arguments) {
        return new Message(Objects.requireNonNull(messages.getProperty(key), key), Locale.ENGLISH).said(arguments);
    }
}
