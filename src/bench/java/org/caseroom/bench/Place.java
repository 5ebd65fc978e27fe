package org.caseroom.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Where the journeys are made: a server, with participants in its store, and the processes that serve it.
final class Place implements AutoCloseable {

    private final URI address;
    private final List<Participant> people;
    private final Optional<Server> server;
    private final Optional<Postgres> postgres;
    private final Optional<Path> folder;

    private Place(
            URI address,
            List<Participant> people,
            Optional<Server> server,
            Optional<Postgres> postgres,
            Optional<Path> folder) {
        this.address = address;
        this.people = people;
        this.server = server;
        this.postgres = postgres;
        this.folder = folder;
    }

    static Place of(Options options) throws IOException, SQLException {
        var number = Crowd.sizeFor(options);
        if (options.elsewhere().isPresent()) {
            var elsewhere = options.elsewhere().get();
            var store = new DriverManagerDataSource(elsewhere.jdbc(), elsewhere.user(), elsewhere.password());
            return new Place(
                    elsewhere.address(),
                    new Crowd(store).join(number),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        var folder = Files.createTempDirectory("caseroom-bench");
        var postgres = options.store() == Options.Store.POSTGRES
                ? Optional.of(Postgres.start(folder.resolve("postgres")))
                : Optional.<Postgres>empty();
        var store = postgres.map(Postgres::store).orElseGet(() -> StoreAccess.h2(folder));
        var server = new Server(folder, store, options.machine());
        // The first start makes the tables and the demonstration; H2 lets one process in, so people come in between.
        server.start();
        server.stop();
        var people = new Crowd(store.open()).join(number);
        server.start();
        return new Place(server.address(), people, Optional.of(server), postgres, Optional.of(folder));
    }

    URI address() {
        return address;
    }

    List<Participant> people() {
        return people;
    }

    /// The server, where it was started for this.
    Optional<Server> server() {
        return server;
    }

    /// The processes of the store, where it is one of its own.
    Optional<Postgres> postgres() {
        return postgres;
    }

    @Override
    public void close() throws IOException {
        server.ifPresent(Server::stop);
        if (postgres.isPresent()) {
            postgres.get().close();
        }
        if (folder.isPresent()) {
            try (var files = Files.walk(folder.get())) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
