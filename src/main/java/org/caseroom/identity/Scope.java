package org.caseroom.identity;

import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;

/// Where a grant holds.
public sealed interface Scope {

    /// The whole platform.
    record Platform() implements Scope {}

    /// An organization and everything below it.
    record Organizations(OrganizationId root) implements Scope {}

    /// A course and all its runs.
    record Course(Slug course) implements Scope {}

    /// One run of a course.
    record Run(RunId run) implements Scope {}
}
