package org.caseroom.identity;

import org.caseroom.shared.Auditable;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// What an action is done to, as far as scopes go; each part is null where it has none.
///
/// @param organization to which the person belongs, or the thing itself
/// @param owner the organization whose course it is
public record Target(
        @Nullable OrganizationId organization,
        @Nullable RunId run,
        @Nullable Slug course,
        @Nullable OrganizationId owner) {

    public static Target of(OrganizationId organization) {
        return new Target(organization, null, null, null);
    }

    /// A course of the platform.
    public static Target ofCourse(Slug course) {
        return new Target(null, null, course, null);
    }

    public static Target ofRun(RunId run) {
        return new Target(null, run, null, null);
    }

    /// Something that belongs to a participant of a run of a course of the platform.
    public static Target of(OrganizationId organization, RunId run, Slug course) {
        return new Target(organization, run, course, null);
    }

    /// The narrowest of what it names, for the audit.
    Auditable.Subject subject() {
        if (run != null) {
            return new Auditable.Subject("run", run.toString(), "");
        }
        if (course != null) {
            return new Auditable.Subject("course", course.value(), "");
        }
        return organization == null
                ? new Auditable.Subject("platform", "", "")
                : new Auditable.Subject("organization", organization.toString(), "");
    }

    /// The platform as a whole.
    public static Target platform() {
        return new Target(null, null, null, null);
    }
}
