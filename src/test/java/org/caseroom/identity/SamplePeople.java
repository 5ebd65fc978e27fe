package org.caseroom.identity;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People for tests, each with a password and a sign-in name that nobody else has. What other samples have in common.
public final class SamplePeople {

    public static final String PASSWORD = "a long enough password";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext application;
    private final People people;

    public SamplePeople(ApplicationContext application) {
        this.application = application;
        people = application.getBean(People.class);
    }

    /// Somebody with a role.
    public Actor holding(String name, OrganizationId organization, Role role, Scope scope) {
        return granted(add(name, organization), role, scope);
    }

    /// Somebody without a role.
    public PersonId add(String name, OrganizationId organization) {
        return add(name, organization, new SignInName("person-" + COUNT.incrementAndGet() + "-" + UUID.randomUUID()));
    }

    /// As above, signing in under this name.
    public PersonId add(String name, OrganizationId organization, SignInName signInName) {
        return people.add(new People.NewPerson(name, organization, Locale.ENGLISH, signInName, PASSWORD, false));
    }

    public Actor granted(PersonId person, Role role, Scope scope) {
        people.grant(person, role, scope);
        return actor(person);
    }

    public Actor actor(PersonId person) {
        return people.actor(person).orElseThrow();
    }

    public String signInName(Actor actor) {
        return application
                .getBean(JdbcClient.class)
                .sql("select sign_in_name from identity_account where person = :person")
                .param("person", actor.person().value())
                .query(String.class)
                .single();
    }

    public List<String> signInNames(Actor... actors) {
        return List.of(actors).stream().map(this::signInName).toList();
    }

    /// The token that this person's browser would carry.
    public String signIn(Actor actor) {
        var result = application.getBean(SigningIn.class).signIn(signInName(actor), PASSWORD, "127.0.0.1", "test");
        return ((SigningIn.Result.SignedIn) result).token();
    }
}
