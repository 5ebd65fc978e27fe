package org.caseroom.identity.ui;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.EmailAddress;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.SignInName;
import org.caseroom.shared.words.Words;
import org.jspecify.annotations.Nullable;

/// The fields for what is said of a person. What is wrong is said at its field, and nothing that was entered is lost.
class PersonForm extends Div {

    private final TextField name = new TextField(getTranslation("people.field.name"));
    private final TextField signInName = new TextField(getTranslation("people.field.sign-in-name"));
    private final OrganizationField organization;
    private final LanguageField language;
    private final EmailField email = new EmailField(getTranslation("people.field.email"));

    PersonForm(OrganizationTree organizations, Words words) {
        organization = new OrganizationField(getTranslation("people.field.organization"), organizations.inOrder());
        language = new LanguageField(words);
        addClassName("cr-fields");
        name.setRequiredIndicatorVisible(true);
        signInName.setRequiredIndicatorVisible(true);
        organization.setRequiredIndicatorVisible(true);
        signInName.setHelperText(getTranslation("people.field.sign-in-name.hint"));
        email.setHelperText(getTranslation("people.field.email.hint"));
        // We say ourselves what is wrong, when somebody wants to save.
        Stream.of(name, signInName).forEach(field -> field.setManualValidation(true));
        email.setManualValidation(true);
        organization.setManualValidation(true);
        add(name, signInName, organization, language, email);
    }

    void show(PersonDetails person) {
        name.setValue(person.name().value());
        signInName.setValue(person.signInName().value());
        organization.choose(person.organization());
        language.setValue(person.locale());
        email.setValue(said(person.email()));
    }

    /// Takes over what somebody else has changed meanwhile; what was entered here stays. Gives what they have
    /// changed,
    /// as it is now.
    List<String> catchUp(PersonDetails seen, PersonDetails now) {
        var changed = new ArrayList<String>();
        var labels = organization.getItemLabelGenerator();
        catchUp(name, seen.name().value(), now.name().value(), Function.identity(), changed);
        catchUp(signInName, seen.signInName().value(), now.signInName().value(), Function.identity(), changed);
        catchUp(
                organization,
                organization.find(seen.organization()),
                organization.find(now.organization()),
                labels::apply,
                changed);
        catchUp(language, seen.locale(), now.locale(), language.getItemLabelGenerator()::apply, changed);
        catchUp(email, said(seen.email()), said(now.email()), Function.identity(), changed);
        return changed;
    }

    private <T, F extends HasValue<?, T> & HasLabel> void catchUp(
            F field, @Nullable T seen, @Nullable T now, Function<T, String> words, List<String> changed) {
        if (Objects.equals(seen, now)) {
            return;
        }
        if (Objects.equals(field.getValue(), seen)) {
            field.setValue(now);
        }
        changed.add(getTranslation(
                "people.person.changed.field",
                Map.of("field", field.getLabel(), "value", now == null ? "–" : words.apply(now))));
    }

    private static String said(@Nullable EmailAddress address) {
        return address == null ? "" : address.value();
    }

    /// Where one begins to fill it in.
    void focus() {
        name.focus();
    }

    void setReadOnly() {
        Stream.of(name, signInName).forEach(field -> field.setReadOnly(true));
        organization.setReadOnly(true);
        language.setReadOnly(true);
        email.setReadOnly(true);
    }

    OrganizationField organization() {
        return organization;
    }

    /// What was entered, if all of it can be kept.
    Optional<PersonDetails> details() {
        var called = DisplayName.of(name.getValue());
        var signsIn = SignInName.of(signInName.getValue());
        var belongs = organization.chosen();
        var reached = EmailAddress.of(email.getValue());
        var unreachable = !email.getValue().isBlank() && reached.isEmpty();
        say(name, called.isEmpty(), "people.problem.name");
        say(signInName, signsIn.isEmpty(), "people.problem.sign-in-name");
        organization.setErrorMessage(getTranslation("people.problem.organization"));
        organization.setInvalid(belongs.isEmpty());
        email.setErrorMessage(getTranslation("people.problem.email"));
        email.setInvalid(unreachable);
        if (called.isEmpty() || signsIn.isEmpty() || belongs.isEmpty() || unreachable) {
            Wrong.focusFirst(name, signInName, organization, email);
            return Optional.empty();
        }
        return Optional.of(new PersonDetails(
                called.get(), belongs.get(), language.getValue(), signsIn.get(), reached.orElse(null)));
    }

    /// Says that somebody else signs in under that name.
    void taken() {
        say(signInName, true, "people.problem.taken");
        signInName.focus();
    }

    private void say(TextField field, boolean wrong, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(wrong);
    }
}
