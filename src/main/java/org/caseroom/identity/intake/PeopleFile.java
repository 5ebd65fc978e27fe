package org.caseroom.identity.intake;

import java.util.List;

/// A file of people that could be read.
///
/// @param ignored the names of columns that mean nothing here
record PeopleFile(List<String> ignored, List<FileRow> rows) {}
