package org.caseroom.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.course.CourseOverlays;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.NationalOverlay;
import org.caseroom.coursepack.Reading;
import org.caseroom.coursepack.SampleOverlay;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The contacts of a country beside a course, for its people.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.ui", "org.caseroom.shell"})
class ContactsViewTest extends ViewTest {

    private SampleCohort cohort;
    private Slug course;

    ContactsViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        course = new Slug("contacts-" + UUID.randomUUID());
        var pack = SamplePack.sound()
                .replacing(SamplePack.COURSE, "id: sample", "id: " + course)
                .pack();
        application.getBean(Publishing.class).publish(pack);
        var overlay = SampleOverlay.sound().replacing(SampleOverlay.SHEET, "course: sample", "course: " + course);
        var reading = application.getBean(CoursePackReader.class).overlays().read(overlay.folder(), pack);
        application
                .getBean(CourseOverlays.class)
                .issue(((Reading.Sound<NationalOverlay>) reading).pack(), cohort.kenya());
        return cohort.trainee("Amina Odhiambo", cohort.nairobi());
    }

    @Test
    void thePeopleOfTheCountryFindWhomToTurnTo() {
        UI.getCurrent().navigate("catalogue/" + course);
        assertThat($(Anchor.class).withText("Contacts: Estavia").single().getHref())
                .isEqualTo("catalogue/" + course + "/contacts");
        assertThat($(Anchor.class).withText("National additions").exists()).isFalse();

        UI.getCurrent().navigate("catalogue/" + course + "/contacts");

        assertThat($(H1.class).single().getText()).isEqualTo("Contacts");
        assertThat($(H2.class).withText("A sample in Estavia").exists()).isTrue();
        assertThat($(H3.class).withText("Night desk").exists()).isTrue();
        assertThat($(Anchor.class).withText("+999 000 0101").single().getHref()).isEqualTo("tel:+9990000101");
        assertThat($(Anchor.class)
                        .withText("desk@training.estavia.example")
                        .single()
                        .getHref())
                .isEqualTo("mailto:desk@training.estavia.example");
    }

    @Test
    void whoWritesCoursesFindsTheWayToAdditions() {
        signIn(cohort.reviewer(Role.INSTRUCTOR, new Scope.Organizations(cohort.nairobi())));

        UI.getCurrent().navigate("catalogue/" + course);

        assertThat($(Anchor.class).withText("National additions").single().getHref())
                .isEqualTo("catalogue/" + course + "/additions");
    }

    @Test
    void othersFindNeitherThePageNorTheWayToIt() {
        signIn(cohort.trainee("Trần Minh", cohort.haNoi()));

        UI.getCurrent().navigate("catalogue/" + course);
        assertThat($(Anchor.class).withText("Contacts: Estavia").exists()).isFalse();
        UI.getCurrent().navigate("catalogue/" + course + "/contacts");

        assertThat($(H2.class).withText("A sample in Estavia").exists()).isFalse();
    }
}
