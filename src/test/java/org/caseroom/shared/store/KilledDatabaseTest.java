package org.caseroom.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a killed process leaves is the file as it is at that moment: a copy of it. Everything that was committed is
/// found in it.
class KilledDatabaseTest {

    private static final int COMMITS = 600;

    @TempDir
    private Path folder;

    private final Random random = new Random(20_261_126);

    @Test
    void everythingThatWasCommittedIsFoundAgain() throws IOException, SQLException {
        var recovered = 0;
        try (var store = open("original")) {
            fillWithHoles(store);
            for (var commit = 1; commit <= COMMITS; commit++) {
                change(store, commit);
                if (commit % 6 == 0) {
                    recovered += recoveredCopyHolds(commit) ? 1 : 0;
                }
            }
        }
        assertThat(recovered).as("copies whose header named an older chunk").isPositive();
    }

    @Test
    void whatWasClosedInOrderIsLeftAlone() throws IOException, SQLException {
        try (var store = open("original")) {
            fillWithHoles(store);
        }
        var before = Files.readAllBytes(file("original"));

        assertThat(KilledDatabase.recover(file("original"))).isFalse();
        assertThat(Files.readAllBytes(file("original"))).isEqualTo(before);
    }

    @Test
    void whatAnotherProcessHasOpenIsLeftAlone() throws IOException, SQLException {
        try (var store = open("original")) {
            fillWithHoles(store);
            assertThat(KilledDatabase.recover(file("original"))).isFalse();
        }
    }

    @Test
    void whatIsNoDatabaseIsLeftAlone() throws IOException {
        assertThat(KilledDatabase.recover(file("missing"))).isFalse();
        for (var size : new int[] {0, 1, 4096, 20_000}) {
            var noise = new byte[size];
            random.nextBytes(noise);
            Files.write(file("noise"), noise);

            assertThat(KilledDatabase.recover(file("noise"))).isFalse();
            assertThat(Files.readAllBytes(file("noise"))).isEqualTo(noise);
        }
    }

    @Test
    void aChunkThatIsNotWholeIsNotTaken() throws IOException, SQLException {
        try (var store = open("original")) {
            fillWithHoles(store);
            for (var commit = 1; commit <= COMMITS; commit++) {
                change(store, commit);
                Files.copy(file("original"), file("copy"), StandardCopyOption.REPLACE_EXISTING);
                var killed = Files.readAllBytes(file("copy"));
                if (KilledDatabase.recover(file("copy"))) {
                    var newest = blockInHeader();
                    Arrays.fill(killed, 4096 * newest, 4096 * newest + 4096, (byte) 0);
                    Files.write(file("copy"), killed);
                    KilledDatabase.recover(file("copy"));

                    assertThat(blockInHeader()).isNotEqualTo(newest);
                    return;
                }
            }
        }
        throw new AssertionError("No header was ever behind.");
    }

    private int blockInHeader() throws IOException {
        var header = new String(Files.readAllBytes(file("copy")), 0, 200, StandardCharsets.ISO_8859_1);
        var block = Pattern.compile("block:([0-9a-f]+)").matcher(header);
        assertThat(block.find()).isTrue();
        return Integer.parseInt(block.group(1), 16);
    }

    private boolean recoveredCopyHolds(int commit) throws IOException, SQLException {
        Files.copy(file("original"), file("copy"), StandardCopyOption.REPLACE_EXISTING);
        var recovered = KilledDatabase.recover(file("copy"));
        try (var copy = open("copy")) {
            assertThat(number(copy, "select max(id) from saved")).isEqualTo(commit);
            assertThat(number(copy, "select count(*) from saved")).isEqualTo(commit);
        }
        return recovered;
    }

    /// Chunks that were freed, so that later ones do not simply go to the end of the file.
    private void fillWithHoles(Connection store) throws SQLException {
        run(store, "create table saved (id bigint primary key, text varchar)");
        run(store, "create table other (id bigint primary key, text varchar)");
        for (var commit = 0; commit < 60; commit++) {
            run(store, "insert into other values (%d, repeat('y', %d))".formatted(commit, 2000 + random.nextInt(9000)));
        }
        run(store, "delete from other where mod(id, 3) > 0");
    }

    private void change(Connection store, int commit) throws SQLException {
        run(store, "insert into saved values (%d, repeat('x', %d))".formatted(commit, random.nextInt(3000)));
        if (random.nextInt(3) == 0) {
            run(
                    store,
                    "merge into other key (id) values (%d, repeat('z', %d))"
                            .formatted(random.nextInt(60), random.nextInt(9000)));
        }
    }

    private Connection open(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve(name) + ";MODE=PostgreSQL;WRITE_DELAY=0;RETENTION_TIME=0", "sa", "");
    }

    private Path file(String name) {
        return folder.resolve(name + ".mv.db");
    }

    private static void run(Connection store, String sql) throws SQLException {
        try (var statement = store.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection store, String sql) throws SQLException {
        try (var statement = store.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }
}
