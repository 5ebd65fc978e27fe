package org.caseroom.reporting.ui;

import org.caseroom.identity.Actor;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/// Makes somebody the person who acts, as their cookie would.
final class SignedIn {

    private SignedIn() {}

    static void as(Actor actor) {
        var roles = actor.grants().stream()
                .map(held -> "ROLE_" + held.role().name())
                .distinct()
                .toArray(String[]::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(actor, "", AuthorityUtils.createAuthorityList(roles)));
        SecurityContextHolder.setContext(context);
    }
}
