package org.caseroom.authoring;

import java.util.Optional;
import org.caseroom.course.IssuedOverlay;
import org.caseroom.identity.OrganizationId;

/// An organization for which one may add to a course, and what it has added.
public record OverlayHolder(OrganizationId organization, String name, Optional<IssuedOverlay> overlay) {}
