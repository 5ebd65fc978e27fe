package org.caseroom.identity.intake;

import java.util.List;

/// A row that is not imported, and why.
public record FaultyRow(FileRow row, List<Finding> findings) {}
