package org.caseroom.authoring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseroom.coursepack.source.Edits;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Component;

/// Keeps changed files of a locked draft, all under its next revision.
@Component
class DraftKeeping {

    static final String COURSE = "course.yaml";
    private static final int LONGEST_TITLE = 200;

    private final Drafts drafts;
    private final DraftFiles files;
    private final Access access;
    private final Clock clock;

    DraftKeeping(Drafts drafts, DraftFiles files, Access access, Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    void keep(Actor actor, Draft locked, Map<String, byte[]> changed, Set<String> removed) {
        if (changed.isEmpty() && removed.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var next = named(actor, locked, changed).next();
        removed.forEach(path -> files.remove(locked.id(), path));
        changed.forEach((path, bytes) -> files.put(locked.id(), path, bytes, next.revision(), actor.person(), now));
        drafts.touch(next, actor.person(), now);
    }

    /// The draft is called what its course sheet says, as long as whoever writes that may still open it.
    private Draft named(Actor actor, Draft draft, Map<String, byte[]> changed) {
        return sheet(changed)
                .map(sheet -> draft.called(
                        course(sheet).orElse(draft.course()), title(sheet).orElse(draft.title())))
                .filter(next -> access.may(actor, Action.AUTHOR, next.target()))
                .orElse(draft);
    }

    static Optional<Edits> sheet(Map<String, byte[]> folder) {
        return Optional.ofNullable(folder.get(COURSE))
                .flatMap(bytes -> Edits.of(COURSE, new String(bytes, StandardCharsets.UTF_8)));
    }

    static Optional<Slug> course(Edits sheet) {
        return sheet.value("id").filter(Slug::isSlug).map(Slug::new);
    }

    static Optional<String> title(Edits sheet) {
        return sheet.value("title")
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .map(title -> title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title);
    }
}
