package org.caseroom.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is acting in this request.
@Component
public class CurrentPerson {

    /// The person who is signed in, if anybody is.
    public Optional<Actor> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
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
