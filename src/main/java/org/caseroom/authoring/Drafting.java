package org.caseroom.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOwners;
import org.caseroom.course.CourseVersion;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.finding.ArchiveFinding;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.NotAllowedException;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Ids;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Begins drafts of courses, finds them, throws them away, takes them back and hands them out as a folder.
@Service
@Transactional
public class Drafting {

    private static final Slug UNNAMED = new Slug("untitled-course");

    private final Drafts drafts;
    private final DraftFiles files;
    private final DraftAccess open;
    private final CourseOwners owners;
    private final CourseLibrary library;
    private final Access access;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Drafting(
            Drafts drafts,
            DraftFiles files,
            DraftAccess open,
            CourseOwners owners,
            CourseLibrary library,
            Access access,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.files = files;
        this.open = open;
        this.owners = owners;
        this.library = library;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// The drafts that one may write, the one changed last first.
    @Transactional(readOnly = true)
    public List<Draft> list(Actor actor) {
        access.requireAnywhere(actor, Action.AUTHOR);
        return open.list(actor);
    }

    /// @throws DraftNotFoundException if there is none, or none that the actor may write
    @Transactional(readOnly = true)
    public Draft find(Actor actor, DraftId id) {
        return open.find(actor, id);
    }

    /// Whether one may begin a course that does not exist yet.
    @Transactional(readOnly = true)
    public boolean mayBegin(Actor actor) {
        return open.home(actor).isPresent();
    }

    /// The newest versions of the courses that one may continue.
    @Transactional(readOnly = true)
    public List<CourseVersion> published(Actor actor) {
        access.requireAnywhere(actor, Action.AUTHOR);
        return library.newest().stream()
                .filter(version -> access.may(actor, Action.AUTHOR, owners.target(version.course())))
                .toList();
    }

    /// Whether a course of this id exists already.
    @Transactional(readOnly = true)
    public boolean isTaken(Actor actor, Slug course) {
        access.requireAnywhere(actor, Action.AUTHOR);
        return library.newest(course).isPresent();
    }

    /// Begins a course with a skeleton.
    ///
    /// @throws NotAllowedException if the actor may not begin courses
    public DraftId begin(Actor actor, Beginning beginning, Skeleton skeleton) {
        return add(actor, home(actor), skeleton.files(beginning, actor.name()), null);
    }

    /// Begins with the files of the newest version of a course, byte for byte.
    ///
    /// @throws DraftNotFoundException if there is no such course, or none that the actor may continue
    public DraftId continueCourse(Actor actor, Slug course) {
        var version = library.newest(course).orElseThrow(DraftNotFoundException::new);
        if (!access.may(actor, Action.AUTHOR, owners.target(course))) {
            throw new DraftNotFoundException();
        }
        var organization = owners.owner(course).or(() -> open.home(actor)).orElse(actor.organization());
        return add(actor, organization, filesOf(version.digest()), version.digest());
    }

    /// Begins with a folder that somebody has packed. It need not be sound, but nothing in it may be harmful.
    ///
    /// @throws NotAllowedException if the actor may not begin courses
    /// @throws RefusedPackException if it is refused; nothing of it is kept
    public DraftId upload(Actor actor, InputStream archive) throws IOException {
        var organization = home(actor);
        var folder = PackFiles.ofZip(archive);
        if (!folder.oddNames().isEmpty()) {
            throw new RefusedPackException(folder.oddNames());
        }
        if (folder.paths().isEmpty()) {
            throw new RefusedPackException("", new ArchiveFinding.EmptyPack());
        }
        return add(actor, organization, filesOf(folder), null);
    }

    /// Throws a draft away; it can be taken back.
    public void discard(Actor actor, DraftId id) {
        var draft = open.lock(actor, id);
        drafts.become(id, DraftState.DISCARDED);
        events.publishEvent(actor.did("draft.discarded", draft.subject(), draft.organization(), Map.of()));
    }

    /// Takes back a draft that was thrown away.
    public void restore(Actor actor, DraftId id) {
        open.find(actor, id);
        var draft = drafts.lock(id).orElseThrow(DraftNotFoundException::new);
        if (draft.isDiscarded()) {
            drafts.become(id, DraftState.OPEN);
            events.publishEvent(actor.did("draft.restored", draft.subject(), draft.organization(), Map.of()));
        }
    }

    /// Writes the folder as a ZIP archive, byte for byte what is in the draft.
    @Transactional(readOnly = true)
    public void archive(Actor actor, DraftId id, OutputStream to) throws IOException {
        open.find(actor, id);
        FolderArchive.write(PackFiles.of(files.all(id)), to);
    }

    private OrganizationId home(Actor actor) {
        return open.home(actor).orElseThrow(() -> new NotAllowedException(Action.AUTHOR));
    }

    private DraftId add(
            Actor actor, OrganizationId organization, Map<String, byte[]> folder, @Nullable Digest basedOn) {
        var id = new DraftId(ids.next());
        var now = clock.instant();
        var sheet = DraftKeeping.sheet(folder);
        var course = sheet.flatMap(DraftKeeping::course).orElse(UNNAMED);
        var draft = new Draft(
                id,
                course,
                sheet.flatMap(DraftKeeping::title).orElse(course.value()),
                organization,
                actor.person(),
                basedOn,
                DraftState.OPEN,
                1,
                now,
                now,
                actor.name());
        drafts.add(draft);
        folder.forEach((path, bytes) -> files.put(id, path, bytes, 1, actor.person(), now));
        events.publishEvent(actor.did("draft.begun", draft.subject(), organization, Map.of("course", course.value())));
        return id;
    }

    /// The files of a version with those of its translations.
    private Map<String, byte[]> filesOf(Digest version) {
        var all = new HashMap<>(filesOf(library.pack(version).files()));
        library.translations(version)
                .forEach(translation -> library.files(translation)
                        .forEach((path, bytes) -> all.put(translation.folder() + path, bytes)));
        return all;
    }

    private static Map<String, byte[]> filesOf(PackFiles folder) {
        return folder.paths().stream()
                .collect(java.util.stream.Collectors.toMap(
                        path -> path, path -> folder.bytes(path).orElseThrow()));
    }
}
