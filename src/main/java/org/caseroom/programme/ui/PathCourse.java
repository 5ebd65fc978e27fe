package org.caseroom.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.caseroom.programme.Path;
import org.caseroom.shared.words.TimeNeeded;
import org.caseroom.uikit.StatusTag;
import org.caseroom.uikit.WrittenIn;

/// A course of a programme with its modules: which belong to the path, which may be left out and why.
class PathCourse extends Section {

    private final Path.Course course;

    PathCourse(Path.Course course) {
        this.course = course;
        var why = WrittenIn.language(
                course.why().language(getLocale()), new Paragraph(course.why().in(getLocale())));
        var modules = new OrderedList();
        course.modules().forEach(module -> modules.add(item(module)));
        modules.addClassName("cr-contents");
        add(
                new H2(WrittenIn.language(course.language(), new Anchor("catalogue/" + course.id(), course.title()))),
                why,
                modules);
    }

    private ListItem item(Path.Module module) {
        var title = WrittenIn.language(course.language(), new Span(module.title()));
        var cost = new Span(getTranslation("learning.minutes", TimeNeeded.arguments(module.minutes())));
        cost.addClassName("cr-contents-cost");
        var item = new ListItem(title, cost);
        if (module.mayBeSkipped() && !module.isDone()) {
            item.add(note(module));
        } else {
            item.add(StatusTag.of(
                    module.progress().completion(), module.progress().success()));
        }
        return item;
    }

    private Span note(Path.Module module) {
        var note = new Span(getTranslation(
                "programme.skip",
                "why",
                module.skip().map(why -> why.in(getLocale())).orElse("")));
        note.addClassName("cr-contents-note");
        return note;
    }
}
