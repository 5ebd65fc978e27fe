package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caseroom.course.CourseVersion;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.enrolment.RunPlan;
import org.caseroom.enrolment.UnsoundRunException;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.CourseLabels;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;

/// Opens a run, or changes one.
@Route("runs/new")
@RouteAlias("runs/:run/edit")
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class RunFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RunKeeping keeping;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private String title = "";

    RunFormView(RunKeeping keeping, CurrentPerson person, Clock clock) {
        this.keeping = keeping;
        this.person = person;
        this.clock = clock;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            if (event.getRouteParameters().get("run").isPresent()) {
                change(keeping.managed(person.actor(), RunAddress.of(event)));
            } else {
                begin(keeping.courses(person.actor()), wanted(event));
            }
        } catch (RunNotFoundException missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.page-title", "title", title);
    }

    private static Predicate<CourseVersion> wanted(BeforeEnterEvent event) {
        var course = event.getLocation().getQueryParameters().getSingleParameter("course");
        return version -> course.filter(version.course().value()::equals).isPresent();
    }

    /// Begins with the course that is wanted, or with the first where that one is not there to choose.
    private void begin(List<CourseVersion> courses, Predicate<CourseVersion> wanted) {
        if (courses.isEmpty()) {
            throw new RunNotFoundException();
        }
        var first = courses.stream().filter(wanted).findFirst().orElseGet(courses::getFirst);
        title = getTranslation("enrolment.form.new");
        var course = new Select<CourseVersion>();
        course.setLabel(getTranslation("enrolment.form.course"));
        course.setHelperText(getTranslation("enrolment.form.course.hint"));
        course.setItems(courses);
        course.setItemLabelGenerator(CourseLabels.of(this, courses, CourseVersion::course, CourseVersion::title));
        course.setValue(first);
        var form = new RunForm(LocalTimes.of(UI.getCurrent()).days());
        form.begin(
                first.title(),
                clock.instant().atZone(LocalTimes.of(UI.getCurrent()).zone()).toLocalDate());
        course.addValueChangeListener(chosen ->
                form.rename(chosen.getOldValue().title(), chosen.getValue().title()));
        form.addComponentAsFirst(course);
        add(
                new PageHeader(title).withWayBack(new Anchor("runs", getTranslation("enrolment.runs.title"))),
                form,
                buttons(
                        form,
                        "runs",
                        "enrolment.form.open",
                        plan -> keeping.open(person.actor(), course.getValue().course(), plan)));
    }

    private void change(CourseRun run) {
        title = getTranslation("enrolment.form.change");
        var form = new RunForm(LocalTimes.of(UI.getCurrent()).days());
        form.show(run);
        var path = "runs/" + run.id();
        RunId id = run.id();
        add(
                new PageHeader(title).withWayBack(new Anchor(path, run.title())),
                form,
                buttons(form, path, "enrolment.form.save", plan -> keeping.change(person.actor(), id, plan)));
    }

    private Div buttons(RunForm form, String back, String word, Function<RunPlan, CourseRun> save) {
        var button = new Button(getTranslation(word), _ -> form.plan().ifPresent(plan -> save(form, save, plan)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(button, ButtonLink.plain(back, getTranslation("enrolment.form.cancel")));
        buttons.addClassName("cr-actions");
        return buttons;
    }

    private void save(RunForm form, Function<RunPlan, CourseRun> save, RunPlan plan) {
        try {
            var run = save.apply(plan);
            Notification.show(getTranslation("enrolment.form.saved", "run", run.title()))
                    .addThemeVariants(NotificationVariant.SUCCESS);
            UI.getCurrent().navigate("runs/" + run.id());
        } catch (UnsoundRunException unsound) {
            form.tell(unsound.problems());
        }
    }
}
