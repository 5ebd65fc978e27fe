package org.caseroom.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// A way in without a password: many come at once, and a password takes long to check.
public final class SampleEntrance {

    private final People people;
    private final SigningIn signingIn;
    private final TransactionTemplate transaction;

    public SampleEntrance(ApplicationContext application) {
        people = application.getBean(People.class);
        signingIn = application.getBean(SigningIn.class);
        transaction = application.getBean(TransactionTemplate.class);
    }

    /// Adds somebody who holds one role, or none.
    public Actor add(PersonDetails details, @Nullable Role role, Scope scope) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> {
            var id = people.add(details, false);
            if (role != null) {
                people.grant(id, role, scope);
            }
            return people.actor(id).orElseThrow();
        }));
    }

    /// The token that their browser carries from now on.
    public String enter(Actor actor) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> signingIn.begin(actor.person(), "test")));
    }
}
