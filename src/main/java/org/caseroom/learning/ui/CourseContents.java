package org.caseroom.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.learning.CoursePage;
import org.caseroom.learning.Outline;
import org.caseroom.shared.RunId;
import org.caseroom.uikit.StatusTag;
import org.caseroom.uikit.WrittenIn;

/// What a course holds, and what each part costs in minutes and on the line.
class CourseContents extends Section {

    private static final double KILO = 1000;

    private final Locale language;

    CourseContents(CoursePage page) {
        add(new H2(getTranslation("learning.course.contents")));
        language = page.entry().language();
        var run = page.own().map(Outline::run);
        for (var module : page.contents()) {
            add(WrittenIn.language(language, new H3(module.title())));
            var list = new OrderedList();
            module.activities().forEach(activity -> list.add(item(activity, run)));
            list.addClassName("cr-contents");
            add(list);
        }
    }

    /// As the player says it: to the nearest, and never nothing.
    private static long kilobytes(long bytes) {
        return Math.max(1, Math.round(bytes / KILO));
    }

    private ListItem item(Outline.OutlineActivity activity, Optional<RunId> run) {
        var title = run.<Component>map(id -> new Anchor(Places.of(id, activity.id()), activity.title()))
                .orElseGet(() -> new Span(activity.title()));
        WrittenIn.language(language, title);
        var cost = new Span(getTranslation(
                "learning.contents.cost",
                "kind",
                getTranslation("learning.kind." + activity.kind().name()),
                "minutes",
                activity.minutes(),
                "kilobytes",
                kilobytes(activity.bytes())));
        cost.addClassName("cr-contents-cost");
        var item = new ListItem(title, cost);
        if (run.isPresent() && activity.kind().isRequired()) {
            item.add(StatusTag.of(
                    activity.progress().completion(), activity.progress().success()));
        }
        return item;
    }
}
