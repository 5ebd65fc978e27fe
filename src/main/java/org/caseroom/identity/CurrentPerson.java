package org.caseroom.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/// Who is acting in this request.
@Component
public class CurrentPerson {

    private final SecurityContextHolderStrategy security;

    CurrentPerson(SecurityContextHolderStrategy security) {
        this.security = security;
    }

    /// The person who is signed in, if anybody is.
    public Optional<Actor> find() {
        return Optional.ofNullable(security.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast);
    }

    /// The person who is signed in.
    ///
    /// @throws SignedOutException if nobody is
    public Actor actor() {
        return find().orElseThrow(SignedOutException::new);
    }
}
