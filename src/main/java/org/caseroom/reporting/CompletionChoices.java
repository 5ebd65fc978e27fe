package org.caseroom.reporting;

import java.time.Instant;
import java.util.List;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.RunId;

/// What a filter of the review can be set to: only what there are participants of.
public record CompletionChoices(List<Run> runs, List<Body> countries, List<Body> agencies) {

    /// A run that one can choose. Runs of one course may bear the same title, so it comes with its opening.
    public record Run(RunId id, String title, Instant opensAt) {}

    /// A country or an agency that one can choose.
    public record Body(OrganizationId id, String name) {}

    public CompletionChoices {
        runs = List.copyOf(runs);
        countries = List.copyOf(countries);
        agencies = List.copyOf(agencies);
    }
}
