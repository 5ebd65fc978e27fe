package org.caseroom.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseroom.TestPostgres;

/// The packaged application in a process of its own, as script/server runs it. It can be killed
/// and started again on the same port and data.
public final class RunningServer implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "journeys").toAbsolutePath();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ADDRESS = "127.0.0.1";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private final Set<Path> courses = new LinkedHashSet<>();
    private final Path log;
    private Process process;
    private String host = ADDRESS;

    private RunningServer(Path data) {
        settings.put("server.port", port);
        settings.put("server.address", ADDRESS);
        settings.put("caseroom.data", data);
        settings.put("caseroom.start", "demo");
        log = data.resolve("server.log");
    }

    /// Not started yet, with an empty data folder and H2.
    public static RunningServer onH2() {
        return new RunningServer(freshFolder());
    }

    /// Not started yet, with an empty PostgreSQL database.
    public static RunningServer onPostgres() {
        var server = new RunningServer(freshFolder());
        server.settings.putAll(TestPostgres.freshDatabase());
        return server;
    }

    /// Not started yet, with an empty store of the kind that this run of the tests is for.
    public static RunningServer onTheStore() {
        return System.getProperty("caseroom.test.store", "h2").equals("postgres") ? onPostgres() : onH2();
    }

    /// The one that journeys share, with the courses that some of them bring, started when the first of them comes.
    /// Each
    /// takes people, a course or a draft that no other takes.
    public static RunningServer shared() {
        return Shared.SERVER;
    }

    /// Started with the first journey, ended with the tests.
    private static final class Shared {

        private static final RunningServer SERVER = Labs.in(onTheStore()).start();
    }

    /// A second node beside this one: another port, the same database. Only PostgreSQL serves two.
    public RunningServer andAnother() {
        var other = new RunningServer(freshFolder());
        settings.forEach((name, value) -> {
            if (name.startsWith("spring.datasource.")) {
                other.settings.put(name, value);
            }
        });
        return other;
    }

    /// Speaks to somebody in a language that no screen offers, such as a pseudo-locale, from now on. Only
    /// PostgreSQL
    /// lets us in meanwhile.
    public void speakTo(String signInName, String language) {
        try (var connection = DriverManager.getConnection(
                        setting("spring.datasource.url"),
                        setting("spring.datasource.username"),
                        setting("spring.datasource.password"));
                var update = connection.prepareStatement("""
                        update identity_person set locale = ?
                        where id = (select person from identity_account where sign_in_name = ?)
                        """)) {
            update.setString(1, language);
            update.setString(2, signInName);
            update.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private String setting(String property) {
        return String.valueOf(settings.get(property));
    }

    public RunningServer with(String property, Object value) {
        settings.put(property, value);
        return this;
    }

    /// Reached by a name that the browsers of the journeys know, as on a LAN without certificates: no secure
    /// context.
    public RunningServer reachedByName() {
        host = Browser.NAME_OF_THIS_MACHINE;
        return this;
    }

    /// By its address again.
    public RunningServer reachedByAddress() {
        host = ADDRESS;
        return this;
    }

    /// With one more course among those that it publishes at the start.
    ///
    /// @param files by path inside of the course folder
    public RunningServer withCourse(String name, Map<String, byte[]> files) {
        var root = log.resolveSibling("more");
        try {
            for (var file : files.entrySet()) {
                var path = root.resolve("courses").resolve(name).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        courses.add(root);
        return this;
    }

    /// Starts the application and waits until it is well.
    public RunningServer start() {
        var application = UnpackedApplication.current();
        application.train(command -> {
            try (var trained = onH2()) {
                trained.start(command);
            }
        });
        return start(application.command(List.copyOf(courses)));
    }

    private RunningServer start(List<String> application) {
        var command = new ArrayList<>(application);
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var started = process;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        await("the server is well, see " + log)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .failFast("the server has ended, see " + log, () -> !started.isAlive())
                .ignoreExceptions()
                .until(() -> statusOf("/actuator/health") == 200);
        return this;
    }

    /// Ends the process without a warning: it writes nothing more and tells nobody. The machine goes on, so what
    /// the
    /// operating system has taken is kept; a power cut would take that, too.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Starts again, after a kill or a stop, on the same port and data.
    public void restart() {
        if (process.isAlive()) {
            close();
        }
        start();
    }

    public String url(String path) {
        return "http://" + host + ":" + port + path;
    }

    public int statusOf(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://" + ADDRESS + ":" + port + path))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /// What the application has said so far.
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit().orTimeout(3, TimeUnit.MINUTES).join();
        }
    }

    private static Path freshFolder() {
        var folder = FOLDER.resolve(ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet());
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
