package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import org.caseroom.identity.Actor;
import org.caseroom.identity.ChoosingLanguage;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.OwnAccount;
import org.caseroom.identity.Person;
import org.caseroom.identity.SignIns;
import org.caseroom.identity.signin.SignInCookie;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.PageHeader;

/// One's own account: who one is here, the language, the password, and where one is signed in. For everybody who is
/// signed in.
@Route("account")
@PermitAll
class AccountView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnAccount account;
    private final transient SignIns signIns;
    private final transient ChoosingLanguage choosing;
    private final transient CurrentPerson current;
    private final transient Words words;

    AccountView(OwnAccount account, SignIns signIns, ChoosingLanguage choosing, CurrentPerson current, Words words) {
        this.account = account;
        this.signIns = signIns;
        this.choosing = choosing;
        this.current = current;
        this.words = words;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(current.actor());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title", "title", getTranslation("account.title"));
    }

    private void show(Actor actor) {
        removeAll();
        var columns = new Div(
                new Div(
                        facts(account.of(actor)),
                        new LanguagePanel(
                                words, words.supported(actor.locale()), language -> choosing.choose(actor, language)),
                        new PasswordPanel(account, current, () -> show(actor))),
                new Div(signIns(actor)));
        columns.addClassName("cr-two-columns");
        add(new PageHeader(getTranslation("account.title")).withSubtitle(getTranslation("account.subtitle")), columns);
    }

    private Section facts(Person person) {
        var facts = new DescriptionList();
        facts.addClassName("cr-facts");
        fact(facts, "people.field.name", person.name());
        fact(facts, "people.field.sign-in-name", person.signInName());
        fact(facts, "people.field.organization", person.organizationName());
        var email = person.email();
        if (email != null) {
            fact(facts, "people.field.email", email);
        }
        var section = new Section(new H2(getTranslation("account.facts")), facts);
        section.addClassName("cr-card");
        return section;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Section signIns(Actor actor) {
        var open = signIns.of(actor);
        var here = signIns.current(actor, token()).orElse(null);
        var panel = new SignInsPanel(open, here, signIn -> {
            signIns.end(actor, signIn);
            show(actor);
        });
        if (here != null && open.size() > 1) {
            var others = new Button(getTranslation("account.end-others"), _ -> {
                signIns.endOthers(actor, token());
                Told.done(getTranslation("account.others-ended"));
                show(actor);
            });
            others.addThemeVariants(ButtonVariant.ERROR);
            panel.add(others);
        }
        return panel;
    }

    /// The token of the sign-in with which the page is looked at.
    static String token() {
        return SignInCookie.read(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .orElse("");
    }
}
