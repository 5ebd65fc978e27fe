package org.caseroom.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds what the lessons of a draft link to. It takes rather too much for a use than too little, for it warns before
/// something goes.
final class UseReading {

    private static final Pattern USE =
            Pattern.compile("(?:\\[([^\\[\\]]*)]\\(\\s*<?|(?<=[(<\\s]))(glossary:[a-z0-9-]+|media/[\\p{L}\\p{N}._-]+)");

    private UseReading() {}

    /// By `glossary:term` and `media/file`.
    static Map<String, List<Use>> of(DraftFolder folder) {
        var uses = new HashMap<String, List<Use>>();
        for (var module : OutlineReading.of(folder).modules()) {
            for (var item : module.items()) {
                if (item.kind() == DraftOutline.Kind.LESSON) {
                    read(item, folder.text(item.path()), uses);
                }
            }
        }
        return uses;
    }

    private static void read(DraftOutline.Item lesson, String text, Map<String, List<Use>> uses) {
        var lines = text.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var found = USE.matcher(lines.get(at));
            while (found.find()) {
                var says = found.group(1) == null ? "" : found.group(1).strip();
                uses.computeIfAbsent(found.group(2), _ -> new ArrayList<>())
                        .add(new Use(lesson.path(), lesson.title(), at + 1, says));
            }
        }
    }
}
