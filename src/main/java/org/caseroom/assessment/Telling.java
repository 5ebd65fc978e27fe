package org.caseroom.assessment;

import java.util.Locale;
import org.caseroom.shared.Digest;
import org.jspecify.annotations.Nullable;

/// In which edition of its course an attempt is shown: it stays so from its start to its end.
///
/// @param translation null where it is the language of the course
/// @param overlay names what countries had added to the course; null where none had
public record Telling(
        Locale language,
        @Nullable Digest translation,
        @Nullable Digest overlay) {}
