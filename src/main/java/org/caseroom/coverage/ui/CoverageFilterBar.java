package org.caseroom.coverage.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.IntStream;
import org.caseroom.competency.CompetencyLevel;
import org.caseroom.competency.WorkRole;
import org.caseroom.coverage.Coverage;
import org.caseroom.coverage.CoverageFilter;
import org.jspecify.annotations.Nullable;

/// The fields by which coverage is filtered. They show the filter of the address, and say so when somebody chooses
/// another.
class CoverageFilterBar extends Div {

    private final Select<Coverage.Course> course = new Select<>();
    private final Select<Integer> chapter = new Select<>();
    private final Select<WorkRole> role = new Select<>();
    private final Select<CompetencyLevel> level = new Select<>();
    private final Select<Boolean> gaps = new Select<>();
    private final Anchor everything = new Anchor("coverage", getTranslation("coverage.filter.reset"));
    private final Span count = new Span();
    private final SerializableConsumer<CoverageFilter> choose;
    private transient @Nullable List<Coverage.Course> offered;

    CoverageFilterBar(SerializableConsumer<CoverageFilter> choose) {
        this.choose = choose;
        addClassName("cr-filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("coverage.filter.label"));
        field(course, getTranslation("coverage.filter.course"), Coverage.Course::title);
        field(chapter, getTranslation("coverage.filter.chapter"), this::nameOf);
        chapter.setItems(
                IntStream.rangeClosed(1, CoverageFilter.CHAPTERS).boxed().toList());
        field(role, getTranslation("coverage.filter.role"), FrameworkWords::of);
        role.setItems(WorkRole.values());
        field(level, getTranslation("coverage.filter.level"), FrameworkWords::atLeast);
        level.setItems(CompetencyLevel.values());
        field(gaps, getTranslation("coverage.filter.show"), _ -> getTranslation("coverage.filter.gaps"));
        gaps.setItems(Boolean.TRUE);
        count.getElement().setAttribute("role", "status");
        var end = new Div(everything, count);
        end.addClassNames("cr-actions", "cr-filter-end");
        add(course, chapter, role, level, gaps, end);
    }

    /// Shows what is filtered by, and how many rows that leaves.
    void show(CoverageFilter filter, List<Coverage.Course> courses, int rows) {
        if (!courses.equals(offered)) {
            course.setItems(courses);
            offered = courses;
        }
        course.setValue(courses.stream()
                .filter(each -> each.id().equals(filter.course()))
                .findFirst()
                .orElse(null));
        chapter.setValue(filter.chapter());
        role.setValue(filter.role());
        level.setValue(filter.level());
        gaps.setValue(filter.onlyGaps() ? Boolean.TRUE : null);
        everything.setVisible(filter.narrows());
        count.setText(getTranslation("coverage.list.count", "count", rows));
    }

    private <T> void field(Select<T> field, String label, ItemLabelGenerator<T> words) {
        var all = getTranslation("coverage.filter.all");
        field.setLabel(label);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItemLabelGenerator(value -> value == null ? all : words.apply(value));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(chosen());
            }
        });
    }

    private CoverageFilter chosen() {
        return new CoverageFilter(
                course.getOptionalValue().map(Coverage.Course::id).orElse(null),
                chapter.getValue(),
                role.getValue(),
                level.getValue(),
                gaps.getValue() != null);
    }

    private String nameOf(Integer number) {
        return getTranslation(
                "coverage.filter.chapter.name", "number", number, "title", FrameworkWords.chapter(number));
    }
}
