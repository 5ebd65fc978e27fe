package org.caseroom.course;

import java.time.Instant;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;

/// The overlay that an organization has for a course.
///
/// @param place what its boxes call the country or agency
/// @param since when it became that
public record IssuedOverlay(
        Slug course, OrganizationId organization, Digest digest, String title, String place, Instant since) {}
