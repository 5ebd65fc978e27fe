package org.caseroom.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Directory;
import org.caseroom.identity.ForgottenPasswords;
import org.caseroom.identity.Granting;
import org.caseroom.identity.LettingIn;
import org.caseroom.identity.People;
import org.caseroom.identity.PeoplePage;
import org.caseroom.identity.PersonId;
import org.caseroom.identity.PersonState;
import org.caseroom.identity.Role;
import org.caseroom.identity.SampleAgencies;
import org.caseroom.identity.Scope;
import org.caseroom.identity.SigningIn;
import org.caseroom.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// People, organizations and the own account on the screen, as an administrator of one agency works with them.
@StoreTest
@ViewPackages(packages = "org.caseroom.identity.ui")
class PeopleViewsTest extends ViewTest {

    private final Directory directory;
    private final Granting granting;
    private final LettingIn lettingIn;
    private final People people;
    private SampleAgencies agencies;

    PeopleViewsTest(
            ApplicationContext application,
            Directory directory,
            Granting granting,
            LettingIn lettingIn,
            People people) {
        super(application);
        this.directory = directory;
        this.granting = granting;
        this.lettingIn = lettingIn;
        this.people = people;
    }

    @Override
    protected Actor prepare() {
        agencies = new SampleAgencies(application);
        return agencies.joyce;
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

    @Test
    void onlyPlacesWithinReachAreOffered() {
        goTo("people/new");

        var offered =
                $(OrganizationField.class).single().getListDataView().getItems().map(node -> node.name());

        assertThat(offered).containsExactly("Nairobi Police", "Cybercrime Unit");
        assertThat($(CheckboxGroup.class).single().getValue()).isEqualTo(java.util.Set.of(Role.TRAINEE));
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

    private org.caseroom.identity.Person person() {
        return directory.find(agencies.joyce, personId());
    }

    private PersonId personId() {
        return agencies.amina.person();
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        return ((Grid<PeoplePage.Entry>) $(Grid.class).single())
                .getListDataView()
                .getItems()
                .map(entry -> entry.person().name())
                .toList();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
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

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private String text() {
        return ((com.vaadin.flow.component.Component) getCurrentView())
                .getElement()
                .getTextRecursively();
    }
}
