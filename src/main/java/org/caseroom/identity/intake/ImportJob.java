package org.caseroom.identity.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.caseroom.shared.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Goes on with the imports that were begun, whichever node began them, and forgets old files: what they said of
/// people is no longer needed.
@Component
class ImportJob implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final PeopleImports imports;
    private final AddingPeople adding;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportJob(PeopleImports imports, AddingPeople adding, TransactionTemplate transaction, Clock clock) {
        this.imports = imports;
        this.adding = adding;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import-people";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        List<ImportId> running = imports.running();
        while (!running.isEmpty() && !Thread.currentThread().isInterrupted()) {
            running = running.stream().filter(this::step).toList();
        }
        imports.resting(clock.instant().minus(KEPT))
                .forEach(id -> transaction.executeWithoutResult(_ -> imports.remove(id)));
    }

    /// In turns. One that can't go on must not keep the others from it.
    private boolean step(ImportId id) {
        try {
            return adding.step(id);
        } catch (RuntimeException failure) {
            LOG.error("The import {} could not go on.", id.value(), failure);
            return false;
        }
    }
}
