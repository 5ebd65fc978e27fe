package org.caseroom.access;

import java.util.List;
import java.util.stream.Stream;
import org.caseroom.identity.Role;
import org.jspecify.annotations.Nullable;

/// Those who try everything: each holds one role in one place. What they try it on belongs to agency A.
enum Who {
    NOBODY("nobody", null, Place.NOWHERE),
    /// Administered everything, until the account was disabled. The browser still has the cookie.
    DISABLED("disabled", Role.ADMINISTRATOR, Place.EVERYWHERE),
    NO_ROLE("no role", null, Place.NOWHERE),
    /// Whose attempts, messages, sign-ins and records are tried to be reached.
    AMINA("trainee own", Role.TRAINEE, Place.UNIT_A),
    AMANI("trainee A", Role.TRAINEE, Place.UNIT_A),
    BAO("trainee B", Role.TRAINEE, Place.AGENCY_B),
    TRAINEE("trainee all", Role.TRAINEE, Place.EVERYWHERE),
    INSTRUCTOR("instructor all", Role.INSTRUCTOR, Place.EVERYWHERE),
    /// Writes the drafts of agency A, and belongs to the organization above it.
    AUTHOR_A("instructor A", Role.INSTRUCTOR, Place.AGENCY_A),
    INSTRUCTOR_OF_COURSE("instructor course", Role.INSTRUCTOR, Place.COURSE_A),
    INSTRUCTOR_OF_RUN("instructor run", Role.INSTRUCTOR, Place.RUN_A),
    AUTHOR_B("instructor B", Role.INSTRUCTOR, Place.AGENCY_B),
    FOCAL_POINT("focal point all", Role.FOCAL_POINT, Place.EVERYWHERE),
    FOCAL_POINT_A("focal point A", Role.FOCAL_POINT, Place.AGENCY_A),
    FOCAL_POINT_B("focal point B", Role.FOCAL_POINT, Place.AGENCY_B),
    ADMINISTRATOR("administrator all", Role.ADMINISTRATOR, Place.EVERYWHERE),
    /// Has handed the import in.
    IMPORTER_A("administrator own", Role.ADMINISTRATOR, Place.AGENCY_A),
    ADMINISTRATOR_A("administrator A", Role.ADMINISTRATOR, Place.AGENCY_A),
    ADMINISTRATOR_B("administrator B", Role.ADMINISTRATOR, Place.AGENCY_B),
    AUDITOR("auditor all", Role.AUDITOR, Place.EVERYWHERE),
    AUDITOR_A("auditor A", Role.AUDITOR, Place.AGENCY_A),
    AUDITOR_B("auditor B", Role.AUDITOR, Place.AGENCY_B);

    /// Where a role holds.
    enum Place {
        NOWHERE,
        EVERYWHERE,
        AGENCY_A,
        UNIT_A,
        AGENCY_B,
        COURSE_A,
        RUN_A
    }

    private final String title;
    private final @Nullable Role role;
    private final Place place;

    Who(String title, @Nullable Role role, Place place) {
        this.title = title;
        this.role = role;
        this.place = place;
    }

    /// What their column is called.
    String title() {
        return title;
    }

    @Nullable
    Role role() {
        return role;
    }

    Place place() {
        return place;
    }

    /// Those whose power ends at agency A.
    static List<Who> ofA() {
        return Stream.of(values())
                .filter(who -> switch (who.place()) {
                    case AGENCY_A, UNIT_A, COURSE_A, RUN_A -> true;
                    case NOWHERE, EVERYWHERE, AGENCY_B -> false;
                })
                .toList();
    }

    boolean isSignedIn() {
        return this != NOBODY && this != DISABLED;
    }

    static List<Who> everybody() {
        return List.of(values());
    }

    /// Those for whom a service is called.
    static List<Who> signedIn() {
        return Stream.of(values()).filter(Who::isSignedIn).toList();
    }
}
