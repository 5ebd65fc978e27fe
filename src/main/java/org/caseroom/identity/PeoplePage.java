package org.caseroom.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Some of the people of a list, by name.
///
/// @param previous where the page before begins, if there is one
/// @param next where the page after begins, if there is one
public record PeoplePage(List<Entry> people, Optional<PeopleFilter.Place> previous, Optional<PeopleFilter.Place> next) {

    /// A person and the roles that they hold anywhere.
    public record Entry(Person person, Set<Role> roles) {}

    public PeoplePage {
        people = List.copyOf(people);
    }
}
