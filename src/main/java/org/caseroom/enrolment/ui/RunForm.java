package org.caseroom.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.EnrolmentWay;
import org.caseroom.enrolment.RunPlan;
import org.caseroom.uikit.DayField;
import org.caseroom.uikit.DaySpan;
import org.jspecify.annotations.Nullable;

/// The fields in which somebody plans a run. Whole days are asked for, in the zone of who fills them in.
class RunForm extends Div {

    private final TextField title = new TextField();
    private final DayField opens = new DayField(getTranslation("enrolment.form.opens"));
    private final DayField closes = new DayField(getTranslation("enrolment.form.closes"));
    private final DayField due = new DayField(getTranslation("enrolment.form.due"));
    private final RadioButtonGroup<EnrolmentWay> way = new RadioButtonGroup<>();
    private final IntegerField capacity = new IntegerField();
    private final transient DaySpan days;
    private transient @Nullable CourseRun before;

    RunForm(DaySpan days) {
        this.days = days;
        addClassName("cr-form");
        title.setLabel(getTranslation("enrolment.form.title"));
        title.setMaxLength(RunPlan.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        opens.setRequiredIndicatorVisible(true);
        opens.setHelperText(
                getTranslation("enrolment.form.zone", "zone", days.zone().getId()));
        closes.setHelperText(getTranslation("enrolment.form.closes.hint"));
        due.setHelperText(getTranslation("enrolment.form.due.hint"));
        way.setLabel(getTranslation("enrolment.form.way"));
        way.setItems(EnrolmentWay.values());
        way.setRenderer(new ComponentRenderer<>(this::wayWords));
        capacity.setLabel(getTranslation("enrolment.form.capacity"));
        capacity.setHelperText(getTranslation("enrolment.form.capacity.hint"));
        capacity.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("enrolment.problem.CAPACITY")));
        fields().forEach(field -> field.setManualValidation(true));
        var dates = new Div(opens, closes, due);
        dates.addClassName("cr-form-row");
        add(title, dates, way, capacity);
    }

    /// Begins a run that opens today.
    void begin(String courseTitle, LocalDate today) {
        title.setValue(courseTitle);
        opens.setValue(today);
        way.setValue(EnrolmentWay.ANYONE);
    }

    /// Follows the title of the course, as long as nobody has written another.
    void rename(String from, String to) {
        if (title.getValue().equals(from)) {
            title.setValue(to);
        }
    }

    /// Shows a run that is to be changed.
    void show(CourseRun run) {
        before = run;
        title.setValue(run.title());
        opens.setValue(days.firstDay(run.opensAt()));
        closes.setValue(days.lastDay(run.closesAt()));
        due.setValue(days.lastDay(run.dueAt()));
        way.setValue(run.way());
        capacity.setValue(run.capacity());
    }

    /// What the fields say; empty where one of them holds what is no day or no number. Then each says what is wrong
    /// with
    /// it.
    Optional<RunPlan> plan() {
        fields().forEach(field -> field.setInvalid(false));
        var unreadable = Stream.of(opens, closes, due)
                .filter(RunForm::isUnreadable)
                .map(HasValidation.class::cast)
                .toList();
        var noNumber = capacity.getDefaultValidator()
                .apply(capacity.getValue(), new ValueContext(capacity))
                .isError();
        if (!noNumber && unreadable.isEmpty()) {
            return Optional.of(written());
        }
        tell(written().problems(0));
        unreadable.forEach(field -> mark(field, "uikit.day.unreadable"));
        if (noNumber) {
            mark(capacity, "enrolment.problem.CAPACITY");
        }
        return Optional.empty();
    }

    /// The fields as they can be read.
    private RunPlan written() {
        var old = before;
        return new RunPlan(
                title.getValue(),
                days.begin(opens.getValue(), old == null ? null : old.opensAt()),
                days.end(closes.getValue(), old == null ? null : old.closesAt()),
                days.end(due.getValue(), old == null ? null : old.dueAt()),
                way.getValue(),
                capacity.getValue());
    }

    /// Says at each field what is wrong with it.
    void tell(Set<RunPlan.Problem> problems) {
        problems.forEach(problem -> mark(
                switch (problem) {
                    case TITLE -> title;
                    case OPENS_MISSING -> opens;
                    case CLOSES_BEFORE_OPENING -> closes;
                    case DUE_BEFORE_OPENING, DUE_AFTER_CLOSING -> due;
                    case CAPACITY, CAPACITY_BELOW_TAKEN -> capacity;
                },
                "enrolment.problem." + problem.name()));
    }

    private void mark(HasValidation field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }

    private static boolean isUnreadable(DatePicker field) {
        return field.getDefaultValidator()
                .apply(field.getValue(), new ValueContext(field))
                .isError();
    }

    private List<HasValidation> fields() {
        return List.of(title, opens, closes, due, capacity);
    }

    private Component wayWords(EnrolmentWay each) {
        var hint = new Span(getTranslation("enrolment.way." + each.name() + ".hint"));
        hint.addClassName("cr-contents-cost");
        var words = new Div(new Span(getTranslation("enrolment.way." + each.name())), hint);
        words.addClassName("cr-choice");
        return words;
    }
}
