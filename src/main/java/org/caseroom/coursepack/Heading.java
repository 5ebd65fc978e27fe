package org.caseroom.coursepack;

/// A heading of a lesson; its id is the anchor in the lesson's HTML.
///
/// @param level 2 to 4
public record Heading(String id, int level, String text) {}
