package org.caseroom.competency;

import java.util.List;

/// The articles of the Council of Europe's treaties on the same subject.
///
/// @param budapest of the Budapest Convention (ETS 185), such as `18(3)`
/// @param secondProtocol of its Second Additional Protocol (CETS 224)
public record Correspondence(List<String> budapest, List<String> secondProtocol, Sureness sureness) {

    public Correspondence {
        budapest = List.copyOf(budapest);
        secondProtocol = List.copyOf(secondProtocol);
    }

    public boolean isNone() {
        return budapest.isEmpty() && secondProtocol.isEmpty();
    }
}
