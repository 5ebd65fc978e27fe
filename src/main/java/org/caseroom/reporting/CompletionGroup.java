package org.caseroom.reporting;

import org.jspecify.annotations.Nullable;

/// How those of one country or agency stand.
///
/// @param name null for those who belong to none
public record CompletionGroup(@Nullable String name, CompletionCounts counts) {}
