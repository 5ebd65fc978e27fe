package org.caseroom.authoring;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.CourseOwners;
import org.caseroom.course.CourseVersion;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.Severity;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.source.Edits;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Component;

/// Knows courses that a draft did not begin with, and would replace under the id that its sheet names.
@Component
class OtherCourses {

    private final CourseLibrary library;
    private final CourseOwners owners;
    private final Access access;

    OtherCourses(CourseLibrary library, CourseOwners owners, Access access) {
        this.library = library;
        this.owners = owners;
        this.access = access;
    }

    /// The newest version of a course of this id; empty where there is none, or where the draft began with it or
    /// was
    /// published as it.
    Optional<CourseVersion> replaced(Draft draft, Slug course) {
        return library.newest(course)
                .filter(_ -> Optional.ofNullable(draft.basedOn())
                        .flatMap(library::version)
                        .filter(version -> version.course().equals(course))
                        .isEmpty());
    }

    /// What there is to say of the id in the text of a course sheet. The title of a course is told to those who may
    /// write it.
    Optional<Problem> finding(Actor actor, Draft draft, byte[] sheet) {
        return Edits.of(DraftKeeping.COURSE, new String(sheet, StandardCharsets.UTF_8))
                .flatMap(edits -> DraftKeeping.course(edits)
                        .flatMap(course -> replaced(draft, course))
                        .flatMap(other -> edits.place("id")
                                .map(place -> new Problem(
                                        DraftKeeping.COURSE,
                                        place.line(),
                                        place.column(),
                                        Severity.WARNING,
                                        access.may(actor, Action.AUTHOR, owners.target(other.course()))
                                                ? new CourseFinding.IdOfAnotherCourse(new Quote(other.title()))
                                                : new CourseFinding.IdTaken(
                                                        other.course().value())))));
    }
}
