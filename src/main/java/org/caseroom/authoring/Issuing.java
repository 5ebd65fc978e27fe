package org.caseroom.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOwners;
import org.caseroom.course.CourseVersion;
import org.caseroom.course.PublishedTranslation;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.Reading;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Target;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Publishes drafts: a sound one becomes a version that runs can be opened of.
@Service
@Transactional
public class Issuing {

    private static final int LONGEST_LIST = 1_000;

    private final Drafts drafts;
    private final DraftAccess open;
    private final CourseOwners owners;
    private final Checking checking;
    private final CourseLibrary library;
    private final OtherCourses others;
    private final Publishing publishing;
    private final Access access;
    private final ApplicationEventPublisher events;

    Issuing(
            Drafts drafts,
            DraftAccess open,
            CourseOwners owners,
            Checking checking,
            CourseLibrary library,
            OtherCourses others,
            Publishing publishing,
            Access access,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.open = open;
        this.owners = owners;
        this.checking = checking;
        this.library = library;
        this.others = others;
        this.publishing = publishing;
        this.access = access;
        this.events = events;
    }

    /// What came of looking at a draft or of publishing it.
    public sealed interface Result {

        /// It has errors; nothing was published.
        record Unsound() implements Result {}

        /// A course of this id belongs to somebody else; nothing was published.
        record Taken(Slug course) implements Result {}

        /// Somebody wrote in it after the author had looked at it; nothing was published.
        record Moved() implements Result {}

        /// It would replace a course that the draft did not begin with, and nobody has said so; nothing was
        /// published.
        record Unconfirmed(CourseVersion other) implements Result {}

        /// It can be published.
        ///
        /// @param revision what was looked at
        /// @param replacesOther whether somebody published a version that this draft does not begin with
        /// @param earlier the version that says just the same and was followed by others; empty where there is
        /// none
        /// @param replaced the course of this id that the draft did not begin with; whoever publishes says that
        /// it is
        /// to be replaced
        record Ready(
                Slug course,
                Changes changes,
                long revision,
                boolean replacesOther,
                Optional<CourseVersion> earlier,
                Optional<CourseVersion> replaced)
                implements Result {}

        /// It was published.
        ///
        /// @param isAgain whether it was the newest version before, and is it again
        record Published(CourseVersion version, Changes changes, boolean isAgain) implements Result {}
    }

    /// What publishing would do.
    ///
    /// @throws DraftNotFoundException if there is no such draft, or the actor may not write it
    @Transactional(readOnly = true)
    public Result look(Actor actor, DraftId id) {
        var draft = open.find(actor, id);
        return checking.read(id) instanceof Reading.Sound<CoursePack> sound
                ? ready(actor, draft, sound.pack())
                : new Result.Unsound();
    }

    /// Publishes a draft just as it was looked at.
    ///
    /// @param revision that of the draft that was looked at
    /// @param replaced the course that is to be replaced though the draft did not begin with it; null for none
    /// @throws DraftNotFoundException if there is no such draft, or the actor may not write it
    public Result publish(Actor actor, DraftId id, long revision, @Nullable Slug replaced) {
        var draft = open.lock(actor, id);
        if (draft.revision() != revision) {
            return new Result.Moved();
        }
        if (!(checking.read(id) instanceof Reading.Sound<CoursePack> sound)) {
            return new Result.Unsound();
        }
        var pack = sound.pack();
        var course = pack.course().id();
        if (library.newest(course).isEmpty()) {
            owners.claim(course, draft.organization());
        }
        if (!(ready(actor, draft, pack) instanceof Result.Ready ready)) {
            return new Result.Taken(course);
        }
        return ready.replaced()
                .filter(other -> !other.course().equals(replaced))
                .<Result>map(Result.Unconfirmed::new)
                .orElseGet(() -> published(actor, draft, pack, ready));
    }

    /// A course that does not exist yet belongs to the organization that begins it.
    private Target target(Slug course, Draft draft) {
        return owners.owner(course).isEmpty() && library.newest(course).isEmpty()
                ? new Target(draft.organization(), null, course, null)
                : owners.target(course);
    }

    private Result ready(Actor actor, Draft draft, CoursePack pack) {
        var course = pack.course().id();
        if (!access.may(actor, Action.AUTHOR, target(course, draft))) {
            return new Result.Taken(course);
        }
        var before = library.newest(course);
        var changes = before.map(CourseVersion::digest)
                .map(version -> Changes.between(library.pack(version), translationsOf(version), pack))
                .orElseGet(() -> Changes.first(pack));
        return new Result.Ready(
                course,
                changes,
                draft.revision(),
                before.map(CourseVersion::digest)
                        .filter(digest -> !digest.equals(draft.basedOn()) && !digest.equals(pack.digest()))
                        .isPresent(),
                library.version(pack.digest())
                        .filter(version -> before.filter(version::equals).isEmpty()),
                others.replaced(draft, course));
    }

    private Set<Digest> translationsOf(Digest version) {
        return library.translations(version).stream()
                .map(PublishedTranslation::digest)
                .collect(Collectors.toSet());
    }

    private Result.Published published(Actor actor, Draft draft, CoursePack pack, Result.Ready ready) {
        var version = publishing.publishAsNewest(pack);
        var changes = ready.changes();
        var isAgain = ready.earlier().isPresent();
        drafts.become(draft.id(), DraftState.PUBLISHED, version.digest());
        events.publishEvent(actor.did(
                isAgain ? "course.republished" : "course.published",
                new Auditable.Subject("course", version.course().value(), version.title()),
                draft.organization(),
                Map.of(
                        "version", version.digest().value(),
                        "draft", draft.id().toString(),
                        "added", listed(changes.added()),
                        "changed", listed(changes.changed()),
                        "removed", listed(changes.removed()),
                        "translated",
                                listed(changes.translated().stream()
                                        .map(Locale::toLanguageTag)
                                        .toList()))));
        return new Result.Published(version, changes, isAgain);
    }

    private static String listed(List<String> titles) {
        var list = String.join(", ", titles);
        return list.length() > LONGEST_LIST ? list.substring(0, LONGEST_LIST) + "…" : list;
    }
}
