package org.caseroom.assessment;

import org.caseroom.question.HandedFile;

/// A file with what is in it.
public record FileContent(HandedFile file, byte[] bytes) {}
