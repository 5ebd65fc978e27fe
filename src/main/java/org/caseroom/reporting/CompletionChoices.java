package org.caseroom.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.RunId;
import org.jspecify.annotations.Nullable;

/// What a filter of the review can be set to: only what there are participants of. The latest run comes first; names
/// have no order, since that depends on the reader's language.
public record CompletionChoices(List<Run> runs, List<Body> countries, List<Body> agencies) {

    /// A run that one can choose. Runs of one course may bear the same title, so it comes with its opening.
    public record Run(RunId id, String title, Instant opensAt) {}

    /// A country or an agency that one can choose.
    public record Body(OrganizationId id, String name) {}

    /// A run that has participants of a country and an agency.
    record Offer(Run run, @Nullable Body country, @Nullable Body agency) {}

    static CompletionChoices of(List<Offer> offers) {
        return new CompletionChoices(
                offers.stream().map(Offer::run).distinct().toList(),
                offers.stream()
                        .map(Offer::country)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                offers.stream()
                        .map(Offer::agency)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    public CompletionChoices {
        runs = List.copyOf(runs);
        countries = List.copyOf(countries);
        agencies = List.copyOf(agencies);
    }
}
