package org.caseroom.learning.guide;

import java.util.Optional;
import org.caseroom.course.ContentFile;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOwners;
import org.caseroom.course.CourseVersion;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunOffer;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.shared.Digest;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The guides for the classroom, for those who teach: that of a course that came with the platform for whoever runs
/// anything, that of another for whoever may run it. Who manages a run reads that of its version.
@Service
@Transactional(readOnly = true)
public class ReadingGuides {

    private final CourseLibrary library;
    private final CourseOwners owners;
    private final RunKeeping keeping;
    private final Enrolling enrolling;
    private final Access access;

    ReadingGuides(CourseLibrary library, CourseOwners owners, RunKeeping keeping, Enrolling enrolling, Access access) {
        this.library = library;
        this.owners = owners;
        this.keeping = keeping;
        this.enrolling = enrolling;
        this.access = access;
    }

    /// Whether there is a guide to the newest version of a course that the actor may read.
    public boolean isThere(Actor actor, Slug course) {
        return access.mayAnywhere(actor, Action.MANAGE_RUNS)
                && mayTeach(actor, course)
                && newest(course).flatMap(CoursePack::guide).isPresent();
    }

    /// The guide to the newest version of a course.
    ///
    /// @throws org.caseroom.identity.NotAllowedException if the actor runs nothing at all
    /// @throws PlaceNotFoundException if there is none, or it is nothing to the actor
    public FoundGuide ofCourse(Actor actor, Slug course) {
        var own = enrolling.offers(actor, course).stream()
                .filter(RunOffer::takesPart)
                .map(offer -> offer.run().id())
                .findFirst();
        return found(taught(actor, course), own);
    }

    /// The guide to the version that a run has.
    ///
    /// @throws org.caseroom.enrolment.RunNotFoundException if there is no such run or the actor doesn't manage it
    /// @throws PlaceNotFoundException if there is no guide
    public FoundGuide ofRun(Actor actor, RunId run) {
        return found(managed(actor, run), enrolling.participation(actor, run).map(Enrolment::run));
    }

    /// A picture of the newest version of a course.
    ///
    /// @throws org.caseroom.identity.NotAllowedException if the actor runs nothing at all
    /// @throws PlaceNotFoundException if there is none, or it is nothing to the actor
    public ContentFile pictureOfCourse(Actor actor, Slug course, Digest picture) {
        return picture(taught(actor, course), picture);
    }

    /// A picture of the version that a run has.
    ///
    /// @throws org.caseroom.enrolment.RunNotFoundException if there is no such run or the actor doesn't manage it
    /// @throws PlaceNotFoundException if there is no such picture
    public ContentFile pictureOfRun(Actor actor, RunId run, Digest picture) {
        return picture(managed(actor, run), picture);
    }

    private CoursePack taught(Actor actor, Slug course) {
        access.requireAnywhere(actor, Action.MANAGE_RUNS);
        return newest(course).filter(_ -> mayTeach(actor, course)).orElseThrow(PlaceNotFoundException::new);
    }

    private CoursePack managed(Actor actor, RunId run) {
        return library.pack(keeping.managed(actor, run).version());
    }

    private boolean mayTeach(Actor actor, Slug course) {
        return owners.owner(course).isEmpty() || access.may(actor, Action.MANAGE_RUNS, owners.target(course));
    }

    private Optional<CoursePack> newest(Slug course) {
        return library.newest(course).map(CourseVersion::digest).map(library::pack);
    }

    private static FoundGuide found(CoursePack pack, Optional<RunId> own) {
        return pack.guide()
                .map(guide -> new FoundGuide(pack.course(), guide, own))
                .orElseThrow(PlaceNotFoundException::new);
    }

    private ContentFile picture(CoursePack pack, Digest picture) {
        return library.content(pack).media(picture).orElseThrow(PlaceNotFoundException::new);
    }
}
