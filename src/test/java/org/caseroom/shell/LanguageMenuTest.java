package org.caseroom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.ChoosingLanguage;
import org.caseroom.identity.People;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The language of the house: everybody chooses their own, from any screen.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.ui", "org.caseroom.shell"})
class LanguageMenuTest extends ViewTest {

    private final People people;
    private Actor minh;

    LanguageMenuTest(ApplicationContext application, People people) {
        super(application);
        this.people = people;
    }

    @Override
    protected Actor prepare() {
        var cohort = new SampleCohort(application);
        minh = cohort.trainee("Trần Minh", cohort.haNoi());
        return minh;
    }

    @Test
    void everyLanguageIsOfferedByItsOwnNameAndTheOneThatIsSpokenIsMarked() {
        UI.getCurrent().navigate("");

        assertThat(languages()).extracting(NativeButton::getText).containsExactly("English", "Tiếng Việt");
        assertThat(languages())
                .extracting(button -> button.getElement().getAttribute("aria-current"))
                .containsExactly("true", null);
    }

    @Test
    void aLostLineIsSaidInTheLanguageOfTheReader() {
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .isEqualTo("The server cannot be reached. Trying again …");

        application.getBean(ChoosingLanguage.class).choose(minh, Locale.of("vi"));
        signIn(people.actor(minh.person()).orElseThrow());

        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .isEqualTo("Không kết nối được với máy chủ. Đang thử lại…");
    }

    @Test
    void whoChoosesALanguageIsSpokenToInItFromThenOn() {
        UI.getCurrent().navigate("");
        assertThat(text()).contains("Welcome, Trần Minh");

        test(languages().getLast()).click();
        minh = people.actor(minh.person()).orElseThrow();
        assertThat(minh.locale()).isEqualTo(Locale.of("vi"));

        signIn(minh);
        UI.getCurrent().navigate("");
        assertThat(text()).contains("Xin chào, Trần Minh", "Đăng xuất").doesNotContain("Welcome");
    }

    @Test
    void whatACourseSaysIsMarkedAsWrittenInItsOwnLanguage() {
        UI.getCurrent().navigate("catalogue/sample");

        assertThat($(H3.class).all())
                .isNotEmpty()
                .allSatisfy(title ->
                        assertThat(title.getElement().getAttribute("lang")).isEqualTo("en"));
    }

    private List<NativeButton> languages() {
        return $(NativeButton.class).from($(LanguageMenu.class).single()).all();
    }

    private static String text() {
        var chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return ((Component) chain.getLast()).getElement().getTextRecursively();
    }
}
