package org.caseroom.identity;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/// Two agencies of two countries, somebody who administers everything, and somebody who administers one agency. Made
/// anew for each test, under names that nobody else has.
public final class SampleAgencies {

    public static final String PASSWORD = SamplePeople.PASSWORD;

    private final SamplePeople people;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    public final OrganizationId world;
    public final OrganizationId kenya;
    public final OrganizationId nairobi;
    public final OrganizationId unit;
    public final OrganizationId haNoi;
    /// Administers the platform.
    public final Actor sofia;
    /// Administers Nairobi and what is below it.
    public final Actor joyce;
    /// Takes part, and no more.
    public final Actor amina;

    public SampleAgencies(ApplicationContext application) {
        people = new SamplePeople(application);
        var organizations = new SampleOrganizations(application, "World " + mark);
        world = organizations.world;
        kenya = organizations.kenya;
        nairobi = organizations.nairobi;
        unit = organizations.nairobiUnit;
        haNoi = organizations.haNoi;
        sofia = holding("Sofia", world, Role.ADMINISTRATOR, new Scope.Platform());
        joyce = holding("Joyce", nairobi, Role.ADMINISTRATOR, new Scope.Organizations(nairobi));
        amina = holding("Amina", unit, Role.TRAINEE, new Scope.Platform());
    }

    /// The sign-in name of somebody, which no other test uses.
    public SignInName signInName(String name) {
        return new SignInName(name + "-" + mark);
    }

    /// Somebody with a password and a role.
    public Actor holding(String name, OrganizationId organization, Role role, Scope scope) {
        return people.granted(add(name, organization), role, scope);
    }

    /// Somebody with a password and without a role.
    public PersonId add(String name, OrganizationId organization) {
        return people.add(name, organization, signInName(name));
    }

    public Actor actor(PersonId person) {
        return people.actor(person);
    }

    /// What is said of somebody who is to be added.
    public PersonDetails details(String name, OrganizationId organization) {
        return new PersonDetails(new DisplayName(name), organization, Locale.ENGLISH, signInName(name), null);
    }

    public List<Actor> everybody() {
        return List.of(sofia, joyce, amina);
    }
}
