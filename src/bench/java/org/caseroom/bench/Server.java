package org.caseroom.bench;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The packaged application in a process of its own, started as script/server starts it.
final class Server {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final StoreAccess store;
    private final List<String> machine;
    private final int port = freePort();
    private @Nullable Process process;

    /// @param machine what the JVM is told besides what script/server tells it
    Server(Path folder, StoreAccess store, List<String> machine) {
        this.folder = folder;
        this.store = store;
        this.machine = machine;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void start() {
        var log = folder.resolve("server.log");
        try {
            var started = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            process = started;
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            await("the server is well, see " + log)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .failFast("the server has ended, see " + log, () -> !started.isAlive())
                    .ignoreExceptions()
                    .until(this::isWell);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void stop() {
        if (process != null) {
            process.destroy();
            process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        }
    }

    Duration cpu() {
        return running().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// The most memory that it ever had resident; empty where the system doesn't say.
    Optional<Long> peakMemory() {
        var status = Path.of("/proc", String.valueOf(running().pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }

    /// By processor time rather than by the clock, where the system can: then what happens in the kernel counts,
    /// too.
    void startRecording() {
        diagnose("JFR.start", "name=bench", "settings=profile", "jdk.CPUTimeSample#enabled=true");
    }

    void stopRecording(Path file) {
        diagnose("JFR.stop", "name=bench", "filename=" + file);
    }

    private void diagnose(String... words) {
        var command = new ArrayList<>(List.of(
                JAVA.resolve("jcmd").toString(), String.valueOf(running().pid())));
        command.addAll(List.of(words));
        try {
            var exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
            if (exit != 0) {
                throw new IllegalStateException("jcmd refused " + command);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(JAVA.resolve("java").toString());
        command.addAll(machine);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-jar");
        command.add(System.getProperty("caseroom.jar", "target/caseroom.jar"));
        command.add("--server.port=" + port);
        command.add("--server.address=127.0.0.1");
        command.add("--caseroom.data=" + folder);
        command.add("--caseroom.start=demo");
        store.settings().forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }

    private boolean isWell() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address().resolve("/actuator/health"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private ProcessHandle running() {
        if (process == null) {
            throw new IllegalStateException("The server has not been started.");
        }
        return process.toHandle();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
