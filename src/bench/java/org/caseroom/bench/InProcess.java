package org.caseroom.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.caseroom.Caseroom;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The application in this very process, on an empty store of its own, for what is measured without a line between.
final class InProcess {

    private InProcess() {}

    static void with(Options.Store store, Consumer<ConfigurableApplicationContext> measured) throws Exception {
        var folder = Files.createTempDirectory("caseroom-bench");
        if (store == Options.Store.POSTGRES) {
            try (var postgres = Postgres.start(folder.resolve("postgres"))) {
                run(folder, postgres.store().settings(), measured);
            }
        } else {
            run(folder, Map.of(), measured);
        }
    }

    /// What is left in use once the collector has been there, in MiB.
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static void run(
            Path folder, Map<String, String> settings, Consumer<ConfigurableApplicationContext> measured)
            throws IOException {
        var all = new HashMap<String, Object>(settings);
        all.put("caseroom.data", folder.toString());
        all.put("caseroom.start", "empty");
        all.put("server.port", "0");
        try (var application = new SpringApplicationBuilder(Caseroom.class)
                .profiles("test")
                .run(all.entrySet().stream()
                        .map(each -> "--" + each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new))) {
            measured.accept(application);
        }
    }
}
