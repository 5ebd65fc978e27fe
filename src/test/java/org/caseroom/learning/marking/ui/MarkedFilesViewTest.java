package org.caseroom.learning.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.marking.SampleMarking;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// A piece of work that is files.
@StoreTest
@ViewPackages(packages = {"org.caseroom.learning.marking.ui", "org.caseroom.shell"})
class MarkedFilesViewTest extends ViewTest {

    private SampleMarking sample;

    MarkedFilesViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        sample = SampleMarking.ofFiles(application);
        sample.handsInFiles(sample.enrolled("Amina Odhiambo"));
        return sample.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(sample.run().id()));
    }

    @Test
    void filesHaveNumbersWhereNobodyIsToKnowWhoseTheyAre() {
        open("report");

        assertThat(text())
                .contains("File 1", "PDF, 1 kB", "File 2", "TXT, 1 kB", "SHA-256", "Each file was looked into")
                .doesNotContain("Amina", "notes.txt", "0 words");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .anyMatch(
                        href -> href.startsWith("export/marking/" + sample.run().id()));
    }

    @Test
    void elseTheyHaveTheirNames() {
        open("picture");

        assertThat(text()).contains("Written by Amina Odhiambo", "scene (1).png", "PNG, 1 kB");
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void open(String question) {
        UI.getCurrent().navigate("marking/" + sample.run().id() + "/write-it/" + question);
    }
}
