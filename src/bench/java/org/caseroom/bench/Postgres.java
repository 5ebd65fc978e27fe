package org.caseroom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

/// A PostgreSQL that forces every commit to disk before it answers, as one in operation does. The embedded one is made
/// for tests and would do neither by itself.
final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;

    private Postgres(EmbeddedPostgres server, ProcessHandle postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    static Postgres start(Path data) throws IOException, SQLException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database caseroom");
            try (var answer = statement.executeQuery("show data_directory")) {
                answer.next();
                var id = Files.readAllLines(Path.of(answer.getString(1), "postmaster.pid"))
                        .getFirst();
                return new Postgres(
                        server, ProcessHandle.of(Long.parseLong(id.strip())).orElseThrow());
            }
        }
    }

    StoreAccess store() {
        return StoreAccess.postgres(server.getJdbcUrl("postgres", "caseroom"), "postgres");
    }

    /// What all its processes that still run have used so far.
    Duration cpu() {
        return Stream.concat(Stream.of(postmaster), postmaster.children())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
