package org.caseroom.coursepack;

import org.caseroom.shared.Slug;

/// A learning objective of a module; lessons and questions refer to it.
public record Objective(Slug id, String text) {}
