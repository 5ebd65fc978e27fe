package org.caseroom.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseroom.coursepack.source.Edits;

/// Reads what is in a draft from its files, each by itself: what is broken keeps nothing else from being listed.
final class OutlineReading {

    private OutlineReading() {}

    static DraftOutline of(DraftFolder folder) {
        var modules = new ArrayList<DraftOutline.Part>();
        for (var module : folder.modules()) {
            var sheet = folder.edits(module + "/module.yaml");
            modules.add(new DraftOutline.Part(
                    module,
                    value(sheet, "id"),
                    title(sheet, module),
                    sheet.map(OutlineReading::objectives).orElse(List.of()),
                    folder.items(module).stream()
                            .map(path -> item(folder, path))
                            .toList()));
        }
        return new DraftOutline(
                language(folder),
                List.copyOf(modules),
                folder.paths().stream().filter(DraftFolder::isBank).toList(),
                folder.others());
    }

    private static String language(DraftFolder folder) {
        var tag = value(folder.edits(DraftOutline.COURSE), "language").strip();
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? tag : "";
    }

    private static DraftOutline.Item item(DraftFolder folder, String path) {
        var edits = folder.edits(path);
        return new DraftOutline.Item(
                path, kind(path), value(edits, "id"), title(edits, DraftFolder.name(path)), value(edits, "minutes"));
    }

    private static DraftOutline.Kind kind(String path) {
        if (path.endsWith(".md")) {
            return DraftOutline.Kind.LESSON;
        }
        if (path.endsWith(".quiz.yaml")) {
            return DraftOutline.Kind.QUIZ;
        }
        if (path.endsWith(".assignment.yaml")) {
            return DraftOutline.Kind.ASSIGNMENT;
        }
        if (path.endsWith(".survey.yaml")) {
            return DraftOutline.Kind.SURVEY;
        }
        return path.endsWith(".exercise.yaml") ? DraftOutline.Kind.EXERCISE : DraftOutline.Kind.SCENARIO;
    }

    private static List<DraftOutline.Objective> objectives(Edits sheet) {
        return IntStream.range(0, sheet.size("objectives"))
                .mapToObj(at -> new DraftOutline.Objective(
                        sheet.value("objectives[%d].id".formatted(at)).orElse(""),
                        sheet.value("objectives[%d].text".formatted(at)).orElse("")))
                .filter(objective -> !objective.id().isEmpty())
                .toList();
    }

    private static String title(Optional<Edits> edits, String otherwise) {
        var title = value(edits, "title").strip();
        return title.isEmpty() ? otherwise : title;
    }

    private static String value(Optional<Edits> edits, String path) {
        return edits.flatMap(found -> found.value(path)).orElse("");
    }
}
