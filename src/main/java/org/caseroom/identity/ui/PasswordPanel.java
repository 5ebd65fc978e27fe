package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.FirstAdministrator;
import org.caseroom.identity.OwnAccount;
import org.caseroom.identity.PasswordRule;
import org.caseroom.identity.TooManySignInsException;

/// Changes one's own password.
class PasswordPanel extends Section {

    private static final Map<String, Integer> SHORTEST = Map.of("shortest", FirstAdministrator.SHORTEST_PASSWORD);

    private final transient OwnAccount account;
    private final transient CurrentPerson current;
    private final transient Runnable changed;
    private final PasswordField old = new PasswordField(getTranslation("account.password.old"));
    private final PasswordField password = new PasswordField(getTranslation("account.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("identity.welcome.again"));

    PasswordPanel(OwnAccount account, CurrentPerson current, Runnable changed) {
        this.account = account;
        this.current = current;
        this.changed = changed;
        addClassName("cr-card");
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setHelperText(getTranslation("identity.welcome.password.hint", SHORTEST));
        Stream.of(password, again).forEach(field -> field.setAutocomplete(Autocomplete.NEW_PASSWORD));
        Stream.of(old, password, again).forEach(field -> field.setManualValidation(true));
        var form = new Div(old, password, again);
        form.addClassName("cr-fields");
        var submit = new Button(getTranslation("account.password.submit"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("account.password.title")), form, submit);
    }

    private void submit() {
        var fault = PasswordRule.fault(password.getValue(), account.of(current.actor()));
        wrong(old, old.isEmpty(), "account.problem.old");
        wrong(
                password,
                fault.isPresent(),
                fault.equals(Optional.of(PasswordRule.Fault.EASY_TO_GUESS))
                        ? "identity.welcome.problem.password-easy"
                        : "identity.welcome.problem.password");
        wrong(
                again,
                fault.isEmpty() && !again.getValue().equals(password.getValue()),
                "identity.welcome.problem.again");
        if (Stream.of(old, password, again).noneMatch(PasswordField::isInvalid)) {
            change();
        }
    }

    private void change() {
        try {
            switch (account.changePassword(
                    current.actor(), old.getValue(), password.getValue(), AccountView.token(), address())) {
                case CHANGED -> {
                    Told.done(getTranslation("account.password.changed"));
                    changed.run();
                }
                case SAME -> wrong(password, true, "account.problem.same");
                case WRONG -> wrong(old, true, "account.problem.old");
                case THROTTLED -> wrong(old, true, "identity.sign-in.throttled.text");
            }
        } catch (TooManySignInsException busy) {
            wrong(old, true, "account.problem.busy");
        }
    }

    private void wrong(PasswordField field, boolean wrong, String key) {
        field.setErrorMessage(getTranslation(key, SHORTEST));
        field.setInvalid(wrong);
    }

    private static String address() {
        return Objects.requireNonNullElse(
                VaadinServletRequest.getCurrent().getHttpServletRequest().getRemoteAddr(), "");
    }
}
