package org.caseroom.coursepack.translation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.Reading;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.finding.FindingSpeaker;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.shared.words.EnglishMessages;

/// Says how far a translation is, and notes from what it was translated: `script/translation FOLDER LANGUAGE`.
public final class StateOfTranslation {

    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final int USAGE = 2;

    private final PrintStream out;
    private final FindingSpeaker speaker = new FindingSpeaker(new EnglishMessages("coursepack"));

    StateOfTranslation(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(new StateOfTranslation(System.out).run(List.of(arguments)));
    }

    /// 0 where nothing is missing or stale, 1 where something is, or the course is not sound.
    int run(List<String> arguments) throws IOException {
        var options =
                arguments.stream().filter(argument -> argument.startsWith("--")).toList();
        var names = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (names.size() < 2
                || !List.of("--stamp", "--reviewed").containsAll(options)
                || !options.isEmpty() && !options.contains("--stamp")) {
            out.println("Usage: script/translation FOLDER LANGUAGE [--stamp [--reviewed] [PATH ...]]");
            return USAGE;
        }
        var folder = Path.of(names.getFirst());
        if (!Files.isDirectory(folder)) {
            out.printf("There is no folder \"%s\".%n", folder);
            return USAGE;
        }
        try {
            return look(folder, names.get(1), options, names.subList(2, names.size()));
        } catch (RefusedPackException refused) {
            return say(refused.problems());
        }
    }

    private int look(Path folder, String language, List<String> options, List<String> paths) throws IOException {
        var files = PackFiles.ofFolder(folder);
        var translated = files.translations().get(language);
        if (translated == null) {
            out.printf("There is no translation in %s.%n", folder.resolve(PackFiles.TRANSLATIONS + language));
            return NOT_DONE;
        }
        if (new CoursePackReader().read(files) instanceof Reading.Unsound(var problems)) {
            return say(problems);
        }
        var segments = Overlay.of(files.base(), Locale.forLanguageTag(language), translated, new Problems())
                .segments();
        var sheet =
                translated.bytes(SegmentSheet.FILE).flatMap(SegmentSheet::read).orElseGet(SegmentSheet::new);
        if (options.contains("--stamp")) {
            sheet.stamp(
                    segments.stream()
                            .filter(segment -> paths.isEmpty() || paths.contains(segment.path()))
                            .toList(),
                    options.contains("--reviewed"));
            Files.writeString(
                    folder.resolve(PackFiles.TRANSLATIONS + language).resolve(SegmentSheet.FILE),
                    sheet.written(segments));
        }
        return report(segments, sheet);
    }

    private int say(List<Problem> problems) {
        problems.stream()
                .filter(Problem::isError)
                .forEach(problem -> out.printf(
                        "%s:%d:%d: %s%n",
                        problem.file(), problem.line(), problem.column(), speaker.say(problem.finding())));
        return NOT_DONE;
    }

    private int report(List<Segment> segments, SegmentSheet sheet) {
        var byPath = new TreeMap<String, Map<SegmentState, Integer>>();
        var left = new ArrayList<Segment>();
        for (var segment : segments) {
            var state = sheet.state(segment);
            if (state == SegmentState.MISSING && segment.isOptional()) {
                continue;
            }
            byPath.computeIfAbsent(segment.path(), _ -> new EnumMap<>(SegmentState.class))
                    .merge(state, 1, Integer::sum);
            if (state == SegmentState.MISSING || state == SegmentState.STALE) {
                left.add(segment);
            }
        }
        byPath.forEach((path, counts) -> out.printf("%s: %s%n", path, counted(counts)));
        left.stream()
                .filter(segment -> sheet.state(segment) == SegmentState.STALE)
                .forEach(segment -> out.printf("stale: %s %s%n", segment.path(), segment.name()));
        return left.isEmpty() ? DONE : NOT_DONE;
    }

    private static String counted(Map<SegmentState, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> "%d %s"
                        .formatted(count.getValue(), count.getKey().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
