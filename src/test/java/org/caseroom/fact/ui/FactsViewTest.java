package org.caseroom.fact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Main;
import java.time.Duration;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.ViewTest;
import org.caseroom.fact.Facts;
import org.caseroom.identity.Actor;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Everybody who is signed in sees the facts, with date and source.
@StoreTest
@ViewPackages(packages = {"org.caseroom.fact.ui", "org.caseroom.shell"})
class FactsViewTest extends ViewTest {

    private final TestClock clock;

    FactsViewTest(ApplicationContext application, TestClock clock) {
        super(application);
        this.clock = clock;
    }

    @Override
    protected Actor prepare() {
        var cohort = new SampleCohort(application);
        return cohort.trainee("Amina", cohort.nairobi());
    }

    @Test
    void eachFactHasItsDateAndItsSource() {
        UI.getCurrent().navigate("facts");

        assertThat($(Article.class).all()).hasSameSizeAs(Facts.shipped().all());
        assertThat(text()).contains("As of 26 June 2025", "Financial Action Task Force", "Read at the source");
    }

    @Test
    void whatIsOlderThanAYearIsMarked() {
        clock.travel(Duration.ofDays(3_650));
        UI.getCurrent().navigate("facts");

        assertThat($(Article.class).all())
                .allSatisfy(card ->
                        assertThat(card.getElement().getTextRecursively()).contains("May be old"));
    }

    private String text() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
