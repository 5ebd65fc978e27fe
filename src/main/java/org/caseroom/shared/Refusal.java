package org.caseroom.shared;

/// Something that somebody tried and may not do. What they were about to do comes to nothing, so it is kept in a
/// transaction of its own.
public record Refusal(Auditable tried) {}
