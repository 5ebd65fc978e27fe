package org.caseroom.course;

import java.time.Instant;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;

/// Frozen, published content of a course, named by the digest over its files.
public record CourseVersion(Digest digest, Slug course, String title, String language, Instant publishedAt) {}
