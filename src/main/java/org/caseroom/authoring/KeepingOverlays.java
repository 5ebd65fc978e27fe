package org.caseroom.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOverlays;
import org.caseroom.course.CourseOwners;
import org.caseroom.course.Edition;
import org.caseroom.course.IssuedOverlay;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.NationalOverlay;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Reading;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.SeenLesson;
import org.caseroom.coursepack.finding.ArchiveFinding;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.Organizations;
import org.caseroom.identity.Target;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Slug;
import org.caseroom.shared.store.Row;
import org.caseroom.shared.words.Alphabetical;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets those who write courses for a country or an agency add its own law, contacts and examples to a shared course,
/// replace that and take it back. The course stays as it is, and others don't see what was added.
///
/// A course of somebody else is shared with those below them alone. What is nothing to the actor throws an
/// [OverlayNotFoundException].
@Service
@Transactional
public class KeepingOverlays {

    private final CourseOverlays overlays;
    private final CourseLibrary library;
    private final CourseOwners owners;
    private final CoursePackReader reader;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final Access access;
    private final ApplicationEventPublisher events;

    KeepingOverlays(
            CourseOverlays overlays,
            CourseLibrary library,
            CourseOwners owners,
            CoursePackReader reader,
            Organizations organizations,
            JdbcClient jdbc,
            Access access,
            ApplicationEventPublisher events) {
        this.overlays = overlays;
        this.library = library;
        this.owners = owners;
        this.reader = reader;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.access = access;
        this.events = events;
    }

    /// What the course is called.
    @Transactional(readOnly = true)
    public String title(Actor actor, Slug course) {
        access.requireAnywhere(actor, Action.AUTHOR);
        return newest(course).course().title();
    }

    /// The organizations for which the actor may add to the course, by name.
    @Transactional(readOnly = true)
    public List<OverlayHolder> holders(Actor actor, Slug course) {
        access.requireAnywhere(actor, Action.AUTHOR);
        newest(course);
        var may = access.rows(
                actor, Action.AUTHOR, "kept.organization", "cast(null as uuid)", "cast(null as varchar(64))");
        return jdbc
                .sql("select kept.organization, kept.name from identity_report_organization kept "
                        + "where not kept.removed and " + may.condition())
                .params(may.parameters())
                .query(Row.as(row -> new OverlayHolder(
                        row.id("organization", OrganizationId::new), row.text("name"), Optional.empty())))
                .list()
                .stream()
                .filter(holder -> isShared(actor, course, holder.organization()))
                .map(holder -> new OverlayHolder(
                        holder.organization(), holder.name(), overlays.find(course, holder.organization())))
                .sorted(Alphabetical.by(OverlayHolder::name, actor.locale()))
                .toList();
    }

    /// What an organization has added, checked against the newest version of the course; empty where it has
    /// nothing.
    @Transactional(readOnly = true)
    public Optional<KeptOverlay> find(Actor actor, Slug course, OrganizationId organization) {
        require(actor, course, organization);
        return overlays.find(course, organization).map(issued -> kept(issued, actor));
    }

    private KeptOverlay kept(IssuedOverlay issued, Actor actor) {
        var version = library.newest(issued.course()).orElseThrow(OverlayNotFoundException::new);
        var problems = reader.overlays()
                .read(overlays.files(issued.digest()), library.pack(version.digest()))
                .problems();
        var edition = library.edition(version.digest(), actor.locale(), issued.organization());
        return new KeptOverlay(issued, problems, lessons(edition));
    }

    private List<SeenLesson> lessons(Edition edition) {
        var plain = library.edition(edition.version(), edition.language()).pack().modules().stream()
                .flatMap(module -> module.activities().stream())
                .toList();
        return edition.pack().modules().stream()
                .flatMap(module -> module.activities().stream()
                        .filter(Lesson.class::isInstance)
                        .filter(lesson -> !plain.contains(lesson))
                        .map(lesson -> new SeenLesson(edition.language(), module, (Lesson) lesson, Optional.empty())))
                .toList();
    }

    /// Reads a packed overlay and, if it fits the newest version of the course, gives it to the organization in the
    /// place of the one that it has.
    ///
    /// @return what is wrong with it, if something is; then nothing has changed
    /// @throws RefusedPackException if it is not even read
    public Reading<NationalOverlay> add(Actor actor, Slug course, OrganizationId organization, InputStream archive)
            throws IOException {
        require(actor, course, organization);
        var files = PackFiles.ofZip(archive);
        if (files.paths().isEmpty()) {
            throw new RefusedPackException("", new ArchiveFinding.EmptyPack());
        }
        var reading = reader.overlays().read(files, newest(course));
        if (reading instanceof Reading.Sound(var overlay, var _)) {
            var before = overlays.find(course, organization);
            overlays.issue(overlay, organization);
            publish(
                    actor,
                    before.isEmpty() ? "overlay.added" : "overlay.replaced",
                    course,
                    organization,
                    overlay.sheet().title());
        }
        return reading;
    }

    /// Takes back what an organization has added: its people read the course as it is.
    public void takeBack(Actor actor, Slug course, OrganizationId organization) {
        require(actor, course, organization);
        var issued = overlays.find(course, organization).orElseThrow(OverlayNotFoundException::new);
        overlays.takeBack(course, organization);
        publish(actor, "overlay.taken-back", course, organization, issued.title());
    }

    /// Writes what an organization has added as a ZIP archive, byte for byte.
    @Transactional(readOnly = true)
    public void archive(Actor actor, Slug course, OrganizationId organization, OutputStream to) throws IOException {
        require(actor, course, organization);
        var issued = overlays.find(course, organization).orElseThrow(OverlayNotFoundException::new);
        FolderArchive.write(overlays.files(issued.digest()), to);
    }

    private void require(Actor actor, Slug course, OrganizationId organization) {
        newest(course);
        if (!organizations.isKept(organization)
                || !access.may(actor, Action.AUTHOR, Target.of(organization))
                || !isShared(actor, course, organization)) {
            throw new OverlayNotFoundException();
        }
    }

    private boolean isShared(Actor actor, Slug course, OrganizationId organization) {
        return owners.owner(course)
                .map(owner -> organizations.isWithin(organization, owner)
                        || access.may(actor, Action.AUTHOR, owners.target(course)))
                .orElse(true);
    }

    private CoursePack newest(Slug course) {
        return library.newest(course)
                .map(version -> library.pack(version.digest()))
                .orElseThrow(OverlayNotFoundException::new);
    }

    private void publish(Actor actor, String act, Slug course, OrganizationId organization, String title) {
        events.publishEvent(actor.did(
                act, new Auditable.Subject("course", course.value(), title), organization, Map.of("overlay", title)));
    }
}
