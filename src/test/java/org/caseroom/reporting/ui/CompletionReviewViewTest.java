package org.caseroom.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.CompletionChoices;
import org.caseroom.reporting.CompletionReview;
import org.caseroom.reporting.CompletionRow;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.FigureRow;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// The review on the screen: what it shows follows from its address.
@StoreTest
@ViewPackages(classes = CompletionReviewView.class)
class CompletionReviewViewTest extends ViewTest {

    private SampleCohort cohort;
    private SampleCohort.Sitting amina;

    CompletionReviewViewTest(ApplicationContext application) {
        super(application);
    }

    @Override
    protected Actor prepare() {
        cohort = new SampleCohort(application);
        amina = cohort.enrolled("Amina Odhiambo", cohort.nairobi()).completes(0.85, true);
        cohort.enrolled("Trần Minh", cohort.haNoi());
        return administrator();
    }

    @Test
    void itListsWhoTakesPartWithFiguresAndAChart() {
        open("");

        assertThat(names()).containsExactly("Amina Odhiambo", "Trần Minh");
        assertThat(figures()).containsExactly("Enrolments 2", "In progress 0", "Completed 1", "Passed 1");
        var chart = $(CompletionChart.class).single();
        assertThat(chart.getElement().getTextRecursively())
                .contains("By country", "Kenya", "Viet Nam", "1 of 1 completed", "0 of 1 completed");
    }

    @Test
    void theChartHasTheSameFiguresAsATable() {
        open("");

        var table = $(NativeTable.class).all();

        assertThat(table)
                .singleElement()
                .satisfies(twin -> assertThat(texts(twin.getBody().getRows().getFirst()))
                        .containsExactly("Kenya", "1", "0", "0", "1", "1", "0"));
    }

    @Test
    void aNameLeadsToTheTimeline() {
        open("");

        assertThat(cell(0, "name"))
                .isInstanceOfSatisfying(
                        Anchor.class,
                        link -> assertThat(link.getHref())
                                .isEqualTo("completion/" + amina.enrolment() + "?run="
                                        + cohort.run().id()));
    }

    @Test
    void aRowShowsCompletionAndSuccessApart() {
        open("");

        assertThat(cell(0, "completion").getElement().getText()).isEqualTo("Completed");
        assertThat(cell(0, "completion").getElement().getAttribute("data-status"))
                .isEqualTo("completed");
        assertThat(cell(0, "success").getElement().getText()).isEqualTo("Passed");
        assertThat(cell(0, "score").getElement().getText()).isEqualTo("85%");
        assertThat(cell(0, "progress").getElement().getAttribute("aria-valuenow"))
                .isEqualTo("100");
        assertThat(cell(1, "completion").getElement().getText()).isEqualTo("Not started");
        assertThat(cell(1, "score").getElement().getText()).isEqualTo("–");
    }

    @Test
    void theFieldsShowTheFilterOfTheAddress() {
        open("&completion=completed&agency=" + cohort.nairobi() + "&search=odhi");

        assertThat(names()).containsExactly("Amina Odhiambo");
        assertThat(completionField().getValue()).isEqualTo(Completion.COMPLETED);
        assertThat(field("Agency").getValue())
                .isEqualTo(new CompletionChoices.Body(cohort.nairobi(), "Nairobi Police", cohort.kenya()));
        assertThat(field("Country").getValue()).isNull();
        assertThat($(TextField.class).single().getValue()).isEqualTo("odhi");
        assertThat($(FilterBar.class).single().getElement().getTextRecursively())
                .contains("1 enrolment of one person");
    }

    @Test
    void aCountryOffersItsAgenciesAloneAndShowsThem() {
        open("&country=" + cohort.kenya());

        assertThat(field("Agency").getListDataView().getItems().toList())
                .isEqualTo(List.of(new CompletionChoices.Body(cohort.nairobi(), "Nairobi Police", cohort.kenya())));
        assertThat($(CompletionChart.class).single().getElement().getTextRecursively())
                .contains("By agency", "Nairobi Police");
    }

    @Test
    void choosingAFilterPutsItIntoTheAddress() {
        open("");

        test(completionField()).selectItem("Not started");

        assertThat(address())
                .contains("completion=not-started")
                .contains("run=" + cohort.run().id());
        assertThat(names()).containsExactly("Trần Minh");
        assertThat(figures()).contains("Enrolments 1");
    }

    @Test
    void choosingADayPutsItIntoTheAddress() {
        open("");

        test(day("Last activity from")).setValue(LocalDate.parse("2999-01-01"));

        assertThat(address()).contains("from=2999-01-01");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No participant fits these filters");

        open("&from=2000-01-01&until=2999-01-01");
        assertThat(day("Last activity until").getValue()).isEqualTo("2999-01-01");
        assertThat(names()).containsExactly("Amina Odhiambo");
    }

    @Test
    void theFileHasTheDaysOfTheScreen() {
        open("&from=2000-01-01&until=yesterday");

        assertThat($(Anchor.class).all().stream().map(Anchor::getHref).filter(href -> href.startsWith("export/")))
                .singleElement()
                .satisfies(href -> assertThat(href).contains("from=2000-01-01").doesNotContain("until"));
    }

    @Test
    void theCalendarSpeaksTheLanguageOfTheReader() {
        open("");

        var words = day("Last activity from").getI18n();

        assertThat(words.getMonthNames()).startsWith("January").hasSize(12);
        assertThat(words.getWeekdays()).startsWith("Sunday").hasSize(7);
        assertThat(words.getToday()).isEqualTo("Today");
    }

    @Test
    void aCourseIsCalledByItsTitleAndNarrowsTheRuns() {
        navigate("completion", CompletionReviewView.class);
        var course = courseField();
        var sample = course.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(new Slug("sample")))
                .toList();
        assertThat(sample).hasSize(1);

        var called = course.getItemLabelGenerator().apply(sample.getFirst());

        test(course).selectItem(called);

        assertThat(address()).isEqualTo("completion?course=sample");
        assertThat(field("Run").getListDataView().getItems())
                .isNotEmpty()
                .extracting(CompletionChoices.Run.class::cast)
                .allSatisfy(run -> assertThat(run.course().id()).isEqualTo(new Slug("sample")));
        assertThat($(FilterBar.class).single().getElement().getTextRecursively())
                .contains("Course " + called);
    }

    @Test
    void aCourseNobodyTakesPartInLeavesNoRuns() {
        open("&course=another-course");

        assertThat(field("Run").getListDataView().getItems()).isEmpty();
        assertThat($(FilterBar.class).single().getElement().getTextRecursively())
                .contains("Course another-course");
    }

    @Test
    void whoIsChoosingStaysInTheSameFields() {
        open("");
        var before = $(TextField.class).single();

        test(before).setValue("amina");

        assertThat($(TextField.class).single()).isSameAs(before);
        assertThat(names()).containsExactly("Amina Odhiambo");
        assertThat(address()).contains("search=amina");
    }

    @Test
    void aNewFilterBeginsOnTheFirstPage() {
        open("&page=2");

        test($(TextField.class).single()).setValue("a");

        assertThat(address()).doesNotContain("page=");
    }

    @Test
    void whereNobodyFitsItSaysSoAndLeadsBack() {
        open("&search=zzz");

        assertThat($(Grid.class).exists()).isFalse();
        var empty = $(EmptyState.class).single();
        assertThat(empty.getElement().getTextRecursively()).contains("No participant fits these filters");
        assertThat($(Anchor.class, empty).single().getHref()).isEqualTo("completion");
    }

    @Test
    void whereNobodyTakesPartYetItSaysWhatWillBeHere() {
        signIn(cohort.reviewer(
                Role.INSTRUCTOR, new Scope.Run(cohort.openRun("Spring").id())));

        navigate("completion", CompletionReviewView.class);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nobody takes part yet");
        assertThat($(TextField.class).exists()).isFalse();
    }

    @Test
    void aFocalPointSeesTheirAgencyOnly() {
        signIn(cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi())));

        navigate("completion", CompletionReviewView.class);

        assertThat(names()).containsExactly("Trần Minh");
        assertThat(figures()).contains("Enrolments 1");
        assertThat($(CompletionChart.class).exists()).isFalse();
        assertThat(field("Agency").getListDataView().getItems())
                .extracting(CompletionChoices.Body.class::cast)
                .containsExactly(new CompletionChoices.Body(cohort.haNoi(), "Ha Noi Agency", cohort.vietNam()));
    }

    @Test
    void theFileHasTheFilterOfTheScreen() {
        open("&completion=completed&page=1");

        assertThat($(Anchor.class).all().stream().map(Anchor::getHref).filter(href -> href.startsWith("export/")))
                .singleElement()
                .satisfies(href -> assertThat(href.split("[?&]"))
                        .containsExactlyInAnyOrder(
                                "export/completion.csv", "run=" + cohort.run().id(), "completion=completed"));
    }

    @Test
    void onePagesThroughMany() {
        IntStream.range(0, CompletionReview.PAGE_SIZE).forEach(_ -> cohort.enrolled("Bui", cohort.haNoi()));

        open("");
        assertThat(names()).hasSize(CompletionReview.PAGE_SIZE).doesNotContain("Trần Minh");
        assertThat($(Pager.class).single().getElement().getTextRecursively()).contains("Page 1 of 2");

        test($(RouterLink.class, $(Pager.class).single()).single()).click();
        assertThat(address()).contains("page=2");
        assertThat(names()).contains("Trần Minh").hasSize(2);
    }

    @Test
    void aPageBeyondTheLastShowsTheLast() {
        open("&page=99");

        assertThat(names()).containsExactly("Amina Odhiambo", "Trần Minh");
    }

    @Test
    void aPhoneShowsWhoWhereAndHowFar() {
        open("");
        assertThat(visibleColumns())
                .containsExactly(
                        "name", "agency", "country", "run", "completion", "success", "score", "progress", "last-at");

        $(CompletionGrid.class).single().fit(360);

        assertThat(visibleColumns()).containsExactly("name", "agency", "completion");
    }

    @Test
    void theScreenIsOpenToThoseWhoMayReview() {
        var access = application.getBean(Access.class);

        for (var view : List.of(CompletionReviewView.class, ParticipantTimelineView.class)) {
            var admitted = List.of(view.getAnnotation(RolesAllowed.class).value());
            assertThat(Arrays.stream(Role.values())
                            .filter(role -> access.mayAnywhere(
                                    cohort.reviewer(role, new Scope.Platform()), Action.REVIEW_COMPLETION))
                            .map(Role::name))
                    .containsExactlyInAnyOrderElementsOf(admitted);
        }
    }

    @Test
    void aTraineeDoesNotGetHere() {
        signIn(amina.trainee());

        UI.getCurrent().navigate("completion");

        assertThat(getCurrentView()).isNotInstanceOf(CompletionReviewView.class);
    }

    private Actor administrator() {
        return cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
    }

    /// Opens the review of this cohort's run, with more of a filter.
    private void open(String more) {
        UI.getCurrent()
                .navigate(
                        "completion",
                        QueryParameters.fromString("run=" + cohort.run().id() + more));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private List<String> names() {
        return $(CompletionGrid.class)
                .single()
                .getListDataView()
                .getItems()
                .map(CompletionRow::name)
                .toList();
    }

    private List<String> figures() {
        return $(FigureRow.class)
                .single()
                .getChildren()
                .map(figure -> figure.getChildren()
                        .limit(2)
                        .map(part -> part.getElement().getText())
                        .toList())
                .map(parts -> String.join(" ", parts))
                .toList();
    }

    private Component cell(int row, String column) {
        return test($(CompletionGrid.class).single()).getCellComponent(row, column);
    }

    private List<String> visibleColumns() {
        return $(CompletionGrid.class).single().getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }

    private static List<String> texts(Component row) {
        return row.getChildren()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Completion> completionField() {
        return (Select<Completion>) $(Select.class)
                .withPropertyValue(Select::getLabel, "Completion")
                .single();
    }

    private DatePicker day(String label) {
        return $(DatePicker.class)
                .withPropertyValue(DatePicker::getLabel, label)
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CompletionChoices.Course> courseField() {
        return (ComboBox<CompletionChoices.Course>) field("Course");
    }

    private ComboBox<?> field(String label) {
        return $(ComboBox.class).withPropertyValue(ComboBox::getLabel, label).single();
    }
}
