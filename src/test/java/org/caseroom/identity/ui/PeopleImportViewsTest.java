package org.caseroom.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Image;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.Jobs;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.SampleAgencies;
import org.caseroom.identity.Scope;
import org.caseroom.identity.intake.ImportingPeople;
import org.caseroom.identity.intake.PeopleImport;
import org.caseroom.uikit.Meter;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Importing people on the screen, as an administrator of one agency does it.
@StoreTest
@ViewPackages(packages = "org.caseroom.identity.ui")
class PeopleImportViewsTest extends ViewTest {

    private static final String HEAD = "Name,Sign-in name,Organization,Rank\n";

    private final ImportingPeople importing;
    private SampleAgencies agencies;

    PeopleImportViewsTest(ApplicationContext application, ImportingPeople importing) {
        super(application);
        this.importing = importing;
    }

    @Override
    protected Actor prepare() {
        agencies = new SampleAgencies(application);
        return agencies.joyce;
    }

    @Test
    void theListOfPeopleLeadsToTheImportAndThatToImportsOfBefore() throws IOException {
        goTo("people");
        assertThat(text()).contains("Import people");

        goTo("people/import");
        assertThat(text())
                .contains("What the file holds", "at most 10,000 rows")
                .doesNotContain("Imports so far");

        check("Minh,%s,Cybercrime Unit,Captain\n".formatted(name("Minh")));
        goTo("people/import");
        assertThat(text()).contains("Imports so far", "people.csv", "Handed in by Joyce");
    }

    @Test
    void oneSeesWhatTheCheckHasFoundAndImportsTheRest() throws IOException {
        var found = check("Minh,%s,Cybercrime Unit,Captain\n,%s,Nowhere,Major\n".formatted(name("Minh"), name("Linh")));

        goTo("people/import/" + found.id());
        assertThat(text())
                .contains("Nobody has been added yet", "left out: Rank")
                .contains("Name", "The cell is empty. Fill it in.")
                .contains("Nowhere", "There is no organization of this name where you manage people.");

        test(button("Import 1 person")).click();
        assertThat(text()).contains("You can close the page and come back.");
        assertThat($(Meter.class).exists()).isTrue();
        assertThat(importing.find(agencies.joyce, found.id()).share())
                .as("nobody has been added yet")
                .isZero();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        work();
        goTo("people/import/" + found.id());
        assertThat(text()).contains("This import is done.", "Sign-in sheets");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void theSheetsOfThoseWhoWereAddedAreShownOnce() throws IOException {
        var found = check("Minh,%s,Cybercrime Unit,\nLinh,%s,Cybercrime Unit,\n".formatted(name("Minh"), name("Linh")));
        importing.start(agencies.joyce, found.id());
        work();
        goTo("people/import/" + found.id());

        test(button("Make sign-in sheets")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(text())
                .contains("2 links have been made", "Sign-in link for Minh", "Sign-in link for Linh", "/link/");
        assertThat($(Image.class).all()).hasSize(2);

        goTo("people/import/" + found.id());
        assertThat(text()).doesNotContain("/link/");
    }

    @Test
    void longFindingsHavePagesInTheAddress() throws IOException {
        var found = check(IntStream.rangeClosed(1, 60)
                .mapToObj(index -> "Person %d,%s,Nowhere %d,\n".formatted(index, name("p" + index), index))
                .collect(Collectors.joining()));

        goTo("people/import/" + found.id());
        assertThat(text())
                .contains("Nowhere 50", "Further rows", "No row can be imported")
                .doesNotContain("Nowhere 51");

        goTo("people/import/" + found.id() + "?after=51");
        assertThat(text()).contains("Nowhere 51", "Nowhere 60", "First rows").doesNotContain("Further rows");
    }

    @Test
    void anImportOfSomebodyElseIsLikeNone() throws IOException {
        var found = check("Minh,%s,Cybercrime Unit,\n".formatted(name("Minh")));

        signIn(agencies.sofia);
        goTo("people/import/" + found.id());
        assertThat(text()).contains("Nobody has been added yet").doesNotContain("Discard this file");

        signIn(agencies.holding(
                "Wanjiru", agencies.nairobi, Role.ADMINISTRATOR, new Scope.Organizations(agencies.nairobi)));
        goTo("people/import/" + found.id());
        assertThat(text()).doesNotContain("Nobody has been added yet");
    }

    @Test
    void aCheckedFileCanBeDiscarded() throws IOException {
        var found = check("Minh,%s,Cybercrime Unit,\n".formatted(name("Minh")));
        goTo("people/import/" + found.id());

        test(button("Discard this file")).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("people/import");
        assertThat(importing.newest(agencies.joyce)).isEmpty();
    }

    private PeopleImport check(String rows) throws IOException {
        return importing.check(
                agencies.joyce, "people.csv", new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private void work() {
        Jobs.named(application, "import-people").run();
    }

    private String name(String who) {
        return agencies.signInName(who).value();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
