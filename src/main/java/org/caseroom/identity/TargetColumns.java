package org.caseroom.identity;

import org.jspecify.annotations.Nullable;

/// The columns of a list that hold what a [Target] names.
///
/// @param owner the organization whose course it is; null where rows belong to no course
public record TargetColumns(
        String organization,
        String run,
        String course,
        @Nullable String owner) {}
