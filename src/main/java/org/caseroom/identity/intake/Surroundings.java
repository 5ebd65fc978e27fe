package org.caseroom.identity.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseroom.identity.Organization;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.SignInName;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What an import is checked against: the names that are taken, and the tree.
@Repository
class Surroundings {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    Surroundings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those under which somebody signs in, disabled or not.
    Set<SignInName> taken(Collection<SignInName> names) {
        var all = List.copyOf(names);
        var taken = new HashSet<SignInName>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            taken.addAll(jdbc.sql("select sign_in_name from identity_account where sign_in_name in (:names)")
                    .param("names", some.stream().map(SignInName::value).toList())
                    .query(Row.as(row -> new SignInName(row.text("sign_in_name"))))
                    .list());
        }
        return taken;
    }

    /// The whole tree, those that were removed too.
    List<Organization> tree() {
        return jdbc.sql("select * from identity_organization")
                .query(Row.as(row -> new Organization(
                        row.id("id", OrganizationId::new),
                        row.oneOf("kind", OrganizationKind.class),
                        row.text("name"),
                        row.idOrNull("parent", OrganizationId::new),
                        row.textOrNull("country_code"))))
                .list();
    }

    /// Where somebody belongs, whether or not they may act any more.
    OrganizationId organizationOf(PersonId person) {
        return jdbc.sql("select organization from identity_person where id = :person")
                .param("person", person.value())
                .query(Row.as(row -> row.id("organization", OrganizationId::new)))
                .single();
    }

    /// Keeps organizations from being removed until the transaction ends, in one order. Gives those that are there.
    Set<OrganizationId> hold(Collection<OrganizationId> organizations) {
        return organizations.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("""
                        select id from identity_organization where id in (:organizations) and removed_at is null
                        order by id for update
                        """)
                        .param(
                                "organizations",
                                organizations.stream()
                                        .map(OrganizationId::value)
                                        .distinct()
                                        .toList())
                        .query(Row.as(row -> row.id("id", OrganizationId::new)))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }
}
