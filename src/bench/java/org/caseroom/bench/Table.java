package org.caseroom.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// All repetitions as Markdown: of each figure the median, the least and the most; of each step the medians.
final class Table {

    private static final double GIBIBYTE = 1024 * 1024 * 1024;

    private final Options options;
    private final List<Measurement> measurements;

    Table(Options options, List<Measurement> measurements) {
        this.options = options;
        this.measurements = List.copyOf(measurements);
    }

    String markdown() {
        return String.join(
                "\n",
                conditions(),
                "",
                "| figure | median | least | most |",
                "|---|---:|---:|---:|",
                Figure.ALL.stream().map(this::row).flatMap(Optional::stream).collect(Collectors.joining("\n")),
                "",
                "| step, ms | requests | p50 | p95 | p99 |",
                "|---|---:|---:|---:|---:|",
                Arrays.stream(Step.values())
                        .map(this::row)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n")));
    }

    private String conditions() {
        return "%s; %d participants at once; %d s of journeys after a warm-up of %d s; repetitions: %d; cores: %d; %s; JDK %s; heap of the server: %s."
                .formatted(
                        options.elsewhere()
                                .map(elsewhere -> "Server at " + elsewhere.address())
                                .orElse("Store: " + options.store()),
                        options.participants(),
                        options.journeys().toSeconds(),
                        options.warmUp().toSeconds(),
                        options.repeat(),
                        Runtime.getRuntime().availableProcessors(),
                        memory(),
                        Runtime.version(),
                        options.heap().orElse("Java's own choice"));
    }

    private static String memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? written(system.getTotalMemorySize() / GIBIBYTE) + " GiB of memory"
                : "memory unknown";
    }

    private Optional<String> row(Figure figure) {
        var values = measurements.stream()
                .map(figure.value())
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of("| %s | %s | %s | %s |"
                        .formatted(
                                figure.name(),
                                written(median(values)),
                                written(values.getFirst()),
                                written(values.getLast())));
    }

    private Optional<String> row(Step step) {
        var latencies = measurements.stream()
                .flatMap(measurement ->
                        Optional.ofNullable(measurement.latencies().get(step)).stream())
                .toList();
        return latencies.isEmpty()
                ? Optional.empty()
                : Optional.of("| %s | %.0f | %s | %s | %s |"
                        .formatted(
                                step.label(),
                                median(latencies, Latency::count),
                                written(median(latencies, Latency::p50)),
                                written(median(latencies, Latency::p95)),
                                written(median(latencies, Latency::p99))));
    }

    private static double median(List<Latency> latencies, ToDoubleFunction<Latency> value) {
        return median(latencies.stream().mapToDouble(value).sorted().boxed().toList());
    }

    private static double median(List<Double> sorted) {
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
