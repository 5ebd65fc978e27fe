package org.caseroom.assessment;

import java.util.Locale;
import org.caseroom.shared.Digest;
import org.jspecify.annotations.Nullable;

/// In which language an attempt is shown, and from what that was taken: it stays so from its start to its end.
///
/// @param translation null where it is the language of the course
public record Telling(Locale language, @Nullable Digest translation) {}
