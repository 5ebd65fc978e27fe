package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Function;
import org.caseroom.course.CourseVersion;
import org.caseroom.enrolment.RunFilter;
import org.caseroom.enrolment.RunState;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.CourseLabels;

/// The fields by which runs are filtered. They show the filter of the address, and say so when somebody chooses
/// another.
class RunFilterBar extends Div {

    private final TextField search = new TextField();
    private final Select<RunState> state = new Select<>();
    private final Select<Slug> course = new Select<>();
    private final Span count = new Span();
    private final transient List<CourseVersion> courses;

    RunFilterBar(List<CourseVersion> courses, SerializableConsumer<RunFilter> choose) {
        this.courses = courses;
        addClassName("cr-filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("enrolment.runs.filter"));
        search.setLabel(getTranslation("enrolment.runs.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed(change.isFromClient(), choose));
        prepare(state, "enrolment.runs.state", choose);
        state.setItems(RunState.values());
        state.setItemLabelGenerator(
                each -> getTranslation(each == null ? "enrolment.runs.any" : "enrolment.state." + each.name()));
        prepare(course, "enrolment.runs.course", choose);
        var offered = courses.stream().map(CourseVersion::course).toList();
        var labels = CourseLabels.of(this, offered, Function.identity(), this::titleOf);
        course.setItems(offered);
        course.setItemLabelGenerator(each -> each == null ? getTranslation("enrolment.runs.any") : labels.apply(each));
        course.setVisible(courses.size() > 1);
        count.addClassName("cr-filter-end");
        count.getElement().setAttribute("role", "status");
        add(search, state, course, count);
    }

    void show(RunFilter filter, int runs) {
        if (!search.getValue().strip().equals(filter.search())) {
            search.setValue(filter.search());
        }
        state.setValue(filter.state());
        var wanted = filter.course();
        var offered = courses.stream().map(CourseVersion::course).anyMatch(each -> each.equals(wanted));
        course.setValue(offered ? wanted : null);
        count.setText(getTranslation("enrolment.runs.count", "count", runs));
    }

    private <T> void prepare(Select<T> field, String label, SerializableConsumer<RunFilter> choose) {
        field.setLabel(getTranslation(label));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("enrolment.runs.any"));
        field.setPlaceholder(getTranslation("enrolment.runs.any"));
        field.addValueChangeListener(change -> changed(change.isFromClient(), choose));
    }

    private void changed(boolean byReader, SerializableConsumer<RunFilter> choose) {
        if (byReader) {
            choose.accept(new RunFilter(state.getValue(), course.getValue(), search.getValue()));
        }
    }

    private String titleOf(Slug course) {
        return courses.stream()
                .filter(version -> version.course().equals(course))
                .map(CourseVersion::title)
                .findFirst()
                .orElse(course.value());
    }
}
