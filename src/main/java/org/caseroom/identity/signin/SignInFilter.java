package org.caseroom.identity.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.caseroom.identity.Actor;
import org.caseroom.identity.SigningIn;
import org.caseroom.uikit.light.ServicePage;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells from the cookie who is acting, at every request anew: a sign-in that has ended has ended everywhere.
///
/// The HttpSession only carries Vaadin. It is given up when the sign-in it belongs to has ended or is another person's.
class SignInFilter extends OncePerRequestFilter {

    private static final String WHOSE = SignInFilter.class.getName() + ".person";

    private final SigningIn signingIn;
    private final SecurityContextHolderStrategy security;

    SignInFilter(SigningIn signingIn, SecurityContextHolderStrategy security) {
        this.signingIn = signingIn;
        this.security = security;
    }

    /// The page about an error speaks the language of who meets it.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        filterAlsoWithoutStore(request, response, chain);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR || isForEverybody(request)) {
            filterAlsoWithoutStore(request, response, chain);
            return;
        }
        var actor = SignInCookie.read(request).flatMap(signingIn::whoHolds);
        giveUpForeignSession(request, actor);
        actor.ifPresent(this::authenticate);
        chain.doFilter(request, response);
        var session = request.getSession(false);
        if (session != null && actor.isPresent() && session.getAttribute(WHOSE) == null) {
            session.setAttribute(WHOSE, actor.get().person().value());
        }
    }

    /// Such as the page that says how the service is.
    private static boolean isForEverybody(HttpServletRequest request) {
        return ServicePage.paths()
                .contains(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }

    /// Where the store is away, nobody is known, and the page is shown all the same.
    private void filterAlsoWithoutStore(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            SignInCookie.read(request).flatMap(signingIn::whoHolds).ifPresent(this::authenticate);
        } catch (DataAccessException | TransactionException away) {
            logger.debug("The store is away, so nobody is known.", away);
        }
        chain.doFilter(request, response);
    }

    private static void giveUpForeignSession(HttpServletRequest request, Optional<Actor> actor) {
        var session = request.getSession(false);
        if (session != null) {
            var whose = session.getAttribute(WHOSE);
            if (whose != null
                    && actor.map(found -> found.person().value())
                            .filter(whose::equals)
                            .isEmpty()) {
                session.invalidate();
            }
        }
    }

    private void authenticate(Actor actor) {
        var roles = actor.grants().stream()
                .map(held -> "ROLE_" + held.role().name())
                .distinct()
                .toArray(String[]::new);
        var context = security.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(actor, "", AuthorityUtils.createAuthorityList(roles)));
        security.setContext(context);
    }
}
