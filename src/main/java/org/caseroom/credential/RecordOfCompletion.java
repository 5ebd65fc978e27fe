package org.caseroom.credential;

import java.time.Instant;
import org.caseroom.learning.CourseRecord;

/// What somebody completed, as the record had it when this was issued. It proves nothing by itself.
public record RecordOfCompletion(CourseRecord course, Instant issuedAt) {}
