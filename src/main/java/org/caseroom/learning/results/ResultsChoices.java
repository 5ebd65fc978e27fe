package org.caseroom.learning.results;

import java.util.List;
import org.caseroom.identity.OrganizationId;

/// The countries and agencies whose results can be looked at. Names have no order, since that depends on the reader's
/// language.
public record ResultsChoices(List<Body> countries, List<Body> agencies) {

    /// A country or an agency.
    public record Body(OrganizationId id, String name) {}

    public ResultsChoices {
        countries = List.copyOf(countries);
        agencies = List.copyOf(agencies);
    }
}
