package org.caseroom.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The people that somebody looks for, as SQL: what they may see of what they ask for.
final class SoughtPeople {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private SoughtPeople(RowFilter may) {
        conditions.add(may.condition());
        parameters.putAll(may.parameters());
    }

    static SoughtPeople of(RowFilter may, PeopleFilter filter) {
        var sought = new SoughtPeople(may);
        if (!filter.search().isEmpty()) {
            sought.keep(
                    "(%s or %s)"
                            .formatted(
                                    SoughtName.in("person.name", "search"),
                                    SoughtName.in("account.sign_in_name", "search")),
                    "search",
                    SoughtName.pattern(filter.search()));
        }
        var organization = filter.organization();
        sought.keep("""
                exists (select 1 from identity_organization_path sought
                        where sought.ancestor = :within and sought.descendant = person.organization)""", "within", organization == null ? null : organization.value());
        var role = filter.role();
        sought.keep(
                "exists (select 1 from identity_grant held where held.person = person.id and held.role = :role)",
                "role",
                role == null ? null : role.name());
        sought.keepIn(filter.state());
        sought.keepFrom(">", filter.from().after());
        sought.keepFrom("<", filter.from().before());
        return sought;
    }

    String where() {
        return " where " + String.join("\nand ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void keepIn(@Nullable PersonState state) {
        if (state != null) {
            conditions.add(
                    switch (state) {
                        case ACTIVE -> "account.disabled_at is null and account.password_hash is not null";
                        case INVITED -> "account.disabled_at is null and account.password_hash is null";
                        case DISABLED -> "account.disabled_at is not null";
                    });
        }
    }

    /// People are never deleted, so whoever a page began with marks the place for ever.
    private void keepFrom(String side, @Nullable PersonId whom) {
        keep("""
                exists (select 1 from identity_person place where place.id = :place
                        and (person.sort_key %1$s place.sort_key
                             or (person.sort_key = place.sort_key and person.id %1$s place.id)))""".formatted(side), "place", whom == null ? null : whom.value());
    }

    private void keep(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
