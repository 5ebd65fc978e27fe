package org.caseroom;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.caseroom.identity.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/// A test of views, without a browser. As in a browser, somebody has signed in before the first page opens.
public abstract class ViewTest extends SpringBrowserlessTest {

    protected final ApplicationContext application;

    protected ViewTest(ApplicationContext application) {
        this.application = application;
    }

    /// Makes what the tests of this class begin with, and says who looks at it.
    protected abstract Actor prepare();

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        open(prepare());
    }

    /// Ends what was on the screen; another person signs in.
    protected void signIn(Actor actor) {
        cleanVaadinEnvironment();
        open(actor);
    }

    /// Goes to an address of this house, with what follows its question mark.
    protected static void goTo(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    private void open(Actor actor) {
        signInAtTheApplication(actor);
        super.initVaadinEnvironment();
    }

    /// Each application brings a strategy of its own for where the security context is kept, and the static one is
    /// that of
    /// the application started last: where several share a JVM, it has to be set back.
    private void signInAtTheApplication(Actor actor) {
        var roles = actor.grants().stream()
                .map(held -> "ROLE_" + held.role().name())
                .distinct()
                .toArray(String[]::new);
        var strategy = application.getBean(SecurityContextHolderStrategy.class);
        SecurityContextHolder.setContextHolderStrategy(strategy);
        var context = strategy.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(actor, "", AuthorityUtils.createAuthorityList(roles)));
        strategy.setContext(context);
    }
}
