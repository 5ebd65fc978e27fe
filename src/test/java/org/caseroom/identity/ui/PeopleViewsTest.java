package org.caseroom.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Locale;
import org.caseroom.StoreTest;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.ForgottenPasswords;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.OrganizationDetails;
import org.caseroom.identity.OrganizationKind;
import org.caseroom.identity.Role;
import org.caseroom.identity.SampleAgencies;
import org.caseroom.identity.SigningIn;
import org.caseroom.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// People, organizations and the own account on the screen, as an administrator of one agency works with them.
@StoreTest
@ViewPackages(packages = "org.caseroom.identity.ui")
class PeopleViewsTest extends PeopleScreens {

    PeopleViewsTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void theListShowsOnesOwnPeopleAndTheFilterStandsInTheAddress() {
        goTo("people");
        assertThat(names()).containsExactly("Amina", "Joyce");
        assertThat(text()).contains("2 people");

        test(field("Name or sign-in name")).setValue("ami");

        assertThat(names()).containsExactly("Amina");
        assertThat(address()).isEqualTo("people?search=ami");

        goTo("people?search=ami&role=administrator&state=active&organization=" + agencies.nairobi);
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void whoAsksForALinkStandsAboveTheList() {
        application
                .getBean(ForgottenPasswords.class)
                .ask(agencies.signInName("Amina").value(), "here");
        org.awaitility.Awaitility.await()
                .until(() -> !directory.requests(agencies.joyce).isEmpty());

        goTo("people");

        assertThat(text()).contains("Asking for a new link").contains("Cybercrime Unit, asked");
    }

    @Test
    void theNumberOfPeopleIsThatOfTheListItLeadsTo() {
        goTo("organizations");
        assertThat(text()).contains("2 people (1 directly)");

        goTo("organizations/" + agencies.nairobi);
        assertThat(text()).contains("2 people (1 directly)");

        goTo("people?organization=" + agencies.nairobi);
        assertThat(names()).hasSize(2);
    }

    @Test
    void onlyPlacesWithinReachAreOffered() {
        goTo("people/new");

        var offered =
                $(OrganizationField.class).single().getListDataView().getItems().map(node -> node.name());

        assertThat(offered).containsExactly("Nairobi Police", "Cybercrime Unit");
        assertThat($(CheckboxGroup.class).single().getValue()).isEqualTo(java.util.Set.of(Role.TRAINEE));
    }

    @Test
    void peopleElsewhereAreNotThereAndTraineesDoNotGetHere() {
        var elsewhere = agencies.add("Elsewhere", agencies.haNoi);
        for (var path :
                List.of("people/" + elsewhere, "people/x", "organizations/" + agencies.haNoi, "organizations/x")) {
            goTo(path);
            assertThat(getCurrentView()).as(path).isNotInstanceOfAny(PersonView.class, OrganizationView.class);
        }
        signIn(agencies.amina);
        for (var path : List.of("people", "people/new", "organizations", "organizations/new")) {
            goTo(path);
            assertThat(getCurrentView())
                    .as(path)
                    .isNotInstanceOfAny(
                            PeopleView.class, NewPersonView.class, OrganizationsView.class, NewOrganizationView.class);
        }
    }

    @Test
    void anOrganizationIsAddedRenamedAndRemoved() {
        goTo("organizations");
        assertThat(text()).contains("Nairobi Police", "Cybercrime Unit").doesNotContain("Ha Noi");

        goTo("organizations/new?organization=" + agencies.nairobi);
        test(button("Add it")).click();
        assertThat(field("Name").isInvalid()).isTrue();
        test(field("Name")).setValue("Forensics");
        test(button("Add it")).click();

        assertThat(address()).startsWith("organizations/");
        test(field("Name")).setValue("Digital forensics");
        test(button("Save")).click();
        assertThat(text()).contains("Unit · Digital forensics · Nairobi Police");

        test(button("Remove")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(address()).isEqualTo("organizations");
        assertThat(text()).doesNotContain("Digital forensics");
    }

    @Test
    void aNameThatStandsThereAlreadyIsSaidAtItsField() {
        goTo("organizations/new?organization=" + agencies.nairobi);
        test(field("Name")).setValue("Cybercrime unit");

        test(button("Add it")).click();

        assertThat(field("Name").getErrorMessage()).contains("called “Cybercrime unit” at this place already");
        assertThat(address()).startsWith("organizations/new");
    }

    @Test
    void whoLooksAtAnOrganizationAddsPeopleThereAlsoWhereNobodyBelongsYet() {
        var empty = application
                .getBean(KeepingOrganizations.class)
                .add(
                        agencies.joyce,
                        new OrganizationDetails(OrganizationKind.UNIT, new DisplayName("Forensics"), null),
                        agencies.nairobi);

        goTo("people?organization=" + empty);

        assertThat(text()).contains("Nobody belongs here yet").doesNotContain("Nobody fits these filters");
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Add a person"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getHref()).isEqualTo("people/new?organization=" + empty));
        goTo("people?search=nobody&organization=" + empty);
        assertThat(text()).contains("Nobody fits these filters");
    }

    @Test
    void oneMovesABranchAfterBeingAsked() {
        signIn(agencies.sofia);
        goTo("organizations/" + agencies.nairobi);
        var places = $(OrganizationField.class).single();
        places.choose(agencies.world);

        test(button("Move")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(text()).contains("Nairobi Police · World").doesNotContain("Kenya ·");
    }

    @Test
    void oneChangesOnesOwnPassword() {
        signIn(agencies.amina);
        goTo("account");
        assertThat(text()).contains("Amina", "Cybercrime Unit");
        password("Password so far", "not the password");
        password("New password", "short");
        password("The same password again", "short");
        test(button("Change password")).click();
        assertThat(passwordField("New password").getErrorMessage()).contains("at least 12 characters");

        password("New password", "password1234");
        test(button("Change password")).click();
        assertThat(passwordField("New password").getErrorMessage()).contains("easy to guess");

        password("New password", "a sentence of one's own");
        password("The same password again", "a sentence of one's own");
        test(button("Change password")).click();
        assertThat(passwordField("Password so far").getErrorMessage()).contains("not your password");

        password("Password so far", SampleAgencies.PASSWORD);
        password("New password", SampleAgencies.PASSWORD);
        password("The same password again", SampleAgencies.PASSWORD);
        test(button("Change password")).click();
        assertThat(passwordField("New password").getErrorMessage()).contains("Choose another one");

        password("New password", "a sentence of one's own");
        password("The same password again", "a sentence of one's own");
        test(button("Change password")).click();
        assertThat($(Notification.class).exists()).isTrue();
        assertThat(application
                        .getBean(SigningIn.class)
                        .signIn(agencies.signInName("Amina").value(), "a sentence of one's own", "elsewhere", "test"))
                .isInstanceOf(SigningIn.Result.SignedIn.class);
    }

    @Test
    void oneChoosesTheLanguageInWhichOneIsSpokenTo() {
        signIn(agencies.amina);
        goTo("account");
        var language = $(LanguageField.class).single();
        assertThat(language.getValue()).isEqualTo(Locale.ENGLISH);

        language.setValue(Locale.of("vi"));
        test(button("Change language")).click();

        signIn(agencies.actor(agencies.amina.person()));
        goTo("account");
        assertThat(text()).contains("Tài khoản của bạn");
        assertThat($(LanguageField.class).single().getValue()).isEqualTo(Locale.of("vi"));
    }

    private PasswordField passwordField(String label) {
        return $(PasswordField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void password(String label, String value) {
        test(passwordField(label)).setValue(value);
    }
}
