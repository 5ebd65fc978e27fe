package org.caseroom.coursepack;

import org.caseroom.shared.Slug;

/// A term of the glossary, with its definition in plain text.
public record Term(Slug id, String term, String definition) {}
