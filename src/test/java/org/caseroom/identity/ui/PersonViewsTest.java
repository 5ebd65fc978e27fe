package org.caseroom.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Locale;
import org.caseroom.StoreTest;
import org.caseroom.identity.ChoosingLanguage;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.KeepingPeople;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.PersonState;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The page of a person, and the one that adds somebody.
@StoreTest
@ViewPackages(packages = "org.caseroom.identity.ui")
class PersonViewsTest extends PeopleScreens {

    PersonViewsTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void whoAddsAnotherPersonBeginsWithAnEmptyFormForTheSameOrganization() {
        goTo("people/new?organization=" + agencies.unit);
        test(field("Name")).setValue("Trần Minh");
        test(field("Sign-in name")).setValue(agencies.signInName("first").value());
        $(LanguageField.class).single().setValue(Locale.of("vi"));
        roles().setValue(java.util.Set.of(Role.ADMINISTRATOR, Role.TRAINEE));
        test(button("Add and make a link")).click();
        assertThat(text()).contains("Trần Minh has been added");

        goTo("people/new?organization=" + agencies.unit);

        assertThat(field("Name").getValue()).isEmpty();
        assertThat(field("Sign-in name").getValue()).isEmpty();
        assertThat($(LanguageField.class).single().getValue()).isEqualTo(Locale.ENGLISH);
        assertThat(roles().getValue()).isEqualTo(java.util.Set.of(Role.TRAINEE));
        assertThat($(OrganizationField.class).single().chosen()).hasValue(agencies.unit);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsSaidAndNothingThatWasEnteredIsLost() {
        goTo("people/" + agencies.amina.person());
        var seen = person().details();
        application
                .getBean(KeepingPeople.class)
                .change(
                        agencies.sofia,
                        agencies.amina.person(),
                        seen,
                        new PersonDetails(
                                new DisplayName("Amina Odhiambo"),
                                seen.organization(),
                                seen.locale(),
                                seen.signInName(),
                                null));
        test($(EmailField.class).single()).setValue("amina@agency.example");

        test(button("Save")).click();

        assertThat(text()).contains("Nothing has been saved yet").contains("Name is now “Amina Odhiambo”");
        assertThat(person().email()).isNull();
        assertThat(field("Name").getValue()).isEqualTo("Amina Odhiambo");
        assertThat($(EmailField.class).single().getValue()).isEqualTo("amina@agency.example");

        test(button("Save")).click();

        assertThat(person().name()).isEqualTo("Amina Odhiambo");
        assertThat(person().email()).isEqualTo("amina@agency.example");
        assertThat(text()).doesNotContain("Nothing has been saved yet");
    }

    @Test
    void whoMovesIsShownWithWhatTheyStillHoldElsewhere() {
        signIn(agencies.sofia);
        granting.give(
                agencies.sofia, agencies.amina.person(), Role.FOCAL_POINT, new Scope.Organizations(agencies.unit));
        goTo("people/" + agencies.amina.person());
        assertThat(text()).doesNotContain("still hold elsewhere");
        $(OrganizationField.class).all().getFirst().choose(agencies.haNoi);

        test(button("Save")).click();

        assertThat(text())
                .contains("Amina belongs to Ha Noi Agency now. These roles still hold elsewhere.")
                .contains("Focal point in Cybercrime Unit and below");
    }

    @Test
    void aRoleThatIsHeldAlreadyIsNotSaidToBeGiven() {
        goTo("people/" + agencies.amina.person());
        test(button("Give this role")).click();
        assertThat(told()).isEqualTo("Given: Trainee");

        test(button("Give this role")).click();

        assertThat(told()).isEqualTo("Amina holds this role already: Trainee in Cybercrime Unit and below");
        assertThat(granting.of(agencies.joyce, agencies.amina.person())).hasSize(2);
    }

    @Test
    void aSheetSpeaksTheLanguageOfThePersonAndSaysTheTimeZone() {
        application.getBean(ChoosingLanguage.class).choose(agencies.amina, Locale.of("vi"));
        goTo("people/" + agencies.amina.person());

        test(button("New link")).click();

        var sheet = $(LinkSheet.class).single().getElement();
        assertThat(sheet.getTextRecursively())
                .contains("Liên kết đăng nhập của Amina", "Liên kết dùng được một lần", "GMT", "Print this sheet");
        assertThat($(LinkSlip.class).single().getElement().getAttribute("lang")).isEqualTo("vi");
    }

    @Test
    void aPersonIsChangedDisabledAndLetInAgain() {
        goTo("people/" + agencies.amina.person());
        test(field("Name")).setValue("Amina Odhiambo");
        test(button("Save")).click();
        assertThat(person().name()).isEqualTo("Amina Odhiambo");

        test(button("Disable")).click();
        assertThat(person().state()).as("asks first").isEqualTo(PersonState.ACTIVE);
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(person().state()).isEqualTo(PersonState.DISABLED);

        test(button("Enable")).click();
        test(button("New link")).click();
        assertThat($(LinkSheet.class).exists()).isTrue();

        test(button("Reset password")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(person().state()).isEqualTo(PersonState.INVITED);
    }

    @Test
    void rolesAreGivenAndTakenOnThePage() {
        goTo("people/" + agencies.amina.person());

        test(button("Give this role")).click();
        assertThat(granting.of(agencies.joyce, agencies.amina.person())).hasSize(2);

        test(button("Take away")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(granting.of(agencies.joyce, agencies.amina.person()))
                .as("the one of the whole platform is not Joyce's to take")
                .singleElement()
                .satisfies(grant -> assertThat(grant.scope()).isEqualTo(new Scope.Platform()));
    }

    @Test
    void whoHoldsMoreIsShownWithNothingToDo() {
        var chief = agencies.holding("Chief", agencies.nairobi, Role.AUDITOR, new Scope.Platform());

        goTo("people/" + chief.person());

        assertThat(text()).contains("holds a role beyond what you administer");
        assertThat($(Button.class).all()).isEmpty();
        assertThat(field("Name").isReadOnly()).isTrue();
    }

    @Test
    void addingSomebodyGivesALinkThatIsShownOnce() {
        goTo("people/new?organization=" + agencies.unit);
        test(button("Add and make a link")).click();
        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(field("Sign-in name").getErrorMessage()).isEqualTo("Enter a sign-in name, at most 200 characters.");

        test(field("Name")).setValue("Trần Minh");
        test(field("Sign-in name")).setValue(agencies.signInName("Amina").value());
        test(button("Add and make a link")).click();
        assertThat(field("Sign-in name").getErrorMessage()).contains("signs in under this name already");
        assertThat(field("Name").getValue()).isEqualTo("Trần Minh");

        test(field("Sign-in name")).setValue(agencies.signInName("minh").value());
        test(button("Add and make a link")).click();

        assertThat(text()).contains("Trần Minh has been added").contains("Sign-in link for Trần Minh");
        var link = $(Paragraph.class).withClassName("cr-link-address").single().getText();
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(link).contains("/link/");
        assertThat($(Image.class).withClassName("cr-qr-code").single().getSrc()).startsWith("data:image/svg+xml");
        assertThat(lettingIn.find(token)).map(found -> found.name()).hasValue("Trần Minh");
        var minh = people.findByName(agencies.signInName("minh")).orElseThrow();
        assertThat(granting.of(agencies.joyce, minh))
                .singleElement()
                .satisfies(grant -> assertThat(grant.role()).isEqualTo(Role.TRAINEE));
    }

    private org.caseroom.identity.Person person() {
        return directory.find(agencies.joyce, personId());
    }

    private PersonId personId() {
        return agencies.amina.person();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return (CheckboxGroup<Role>) $(CheckboxGroup.class).single();
    }

    /// What was said last.
    private String told() {
        return test($(Notification.class).all().getLast()).getText();
    }
}
