package org.caseroom.shared.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/// Looks after the file of the embedded database before anything opens it: see [KilledDatabase].
@Component
class EmbeddedStore implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);
    private static final Pattern IN_A_FILE = Pattern.compile("jdbc:h2:file:([^;]+).*");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSourceProperties settings) {
            fileOf(settings.getUrl()).ifPresent(EmbeddedStore::recover);
        }
        return bean;
    }

    private static void recover(Path file) {
        try {
            if (KilledDatabase.recover(file)) {
                LOG.info("{} was not closed in order; everything that was saved in it has been found again.", file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The database " + file + " can't be read.", unreadable);
        }
    }

    private static Optional<Path> fileOf(@Nullable String url) {
        return Optional.ofNullable(url)
                .map(IN_A_FILE::matcher)
                .filter(address -> address.matches())
                .map(address -> Path.of(address.group(1) + ".mv.db"));
    }
}
