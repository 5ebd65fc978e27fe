package org.caseroom.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseroom.shared.Slug;

/// What the courses are called that a field offers.
public final class CourseLabels {

    private CourseLabels() {}

    /// By their titles; where two courses bear the same title, by title and id.
    public static <C> ItemLabelGenerator<C> of(
            Component screen, Collection<C> offered, Function<C, Slug> id, Function<C, String> title) {
        var ids = offered.stream().collect(Collectors.groupingBy(title, Collectors.mapping(id, Collectors.toSet())));
        var shared = ids.entrySet().stream()
                .filter(borne -> borne.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return course -> shared.contains(title.apply(course))
                ? screen.getTranslation(
                        "uikit.course.namesake",
                        "title",
                        title.apply(course),
                        "course",
                        id.apply(course).value())
                : title.apply(course);
    }
}
