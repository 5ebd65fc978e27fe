package org.caseroom.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.caseroom.learning.CatalogueEntry;
import org.caseroom.learning.Mention;
import org.caseroom.learning.Outline;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.TimeNeeded;
import org.caseroom.uikit.StatusTag;
import org.caseroom.uikit.WrittenIn;

/// A course on a card. The whole card leads to its page.
class CourseCard extends Article {

    /// A course that one takes part in.
    CourseCard(Outline outline, Instant now) {
        var place = outline.activity(outline.continueAt());
        begin(
                outline.course(),
                getTranslation("learning.course.word"),
                outline.title(),
                Locale.forLanguageTag(outline.language()));
        if (!outline.isDone()) {
            add(new Paragraph(WrittenIn.within(
                    Locale.forLanguageTag(outline.language()),
                    place.title(),
                    activity -> getTranslation("learning.card.next", "activity", activity))));
        }
        DueLines.of(outline, now).ifPresent(this::add);
        var progress = outline.progress();
        foot(
                StatusTag.of(progress.completion(), progress.success()),
                new Span(getTranslation(
                        "learning.card.done",
                        "done",
                        outline.completedActivities(),
                        "all",
                        outline.required().size())));
    }

    /// A course of the catalogue.
    CourseCard(CatalogueEntry entry) {
        begin(
                entry.course(),
                getTranslation("learning.level." + entry.level().name()),
                entry.title(),
                entry.language());
        add(WrittenIn.language(entry.language(), new Paragraph(entry.summary())));
        var mention = entry.mention();
        if (mention != null) {
            add(found(mention));
        }
        foot(
                new Span(getTranslation(standing(entry))),
                new Span(getTranslation("learning.minutes", TimeNeeded.arguments(entry.minutes()))));
    }

    /// Why the course was found whose title and summary say nothing of it.
    private Paragraph found(Mention mention) {
        var place = new Paragraph(WrittenIn.within(
                mention.language(),
                mention.title(),
                title -> getTranslation("learning.card.found." + mention.kind().name(), "title", title)));
        place.getElement().setAttribute("data-test", "found");
        return place;
    }

    /// Cards side by side.
    static UnorderedList grid(List<CourseCard> cards) {
        var grid = new UnorderedList();
        cards.stream().map(card -> new ListItem(card)).forEach(grid::add);
        grid.addClassName("cr-card-grid");
        return grid;
    }

    /// How much of a course is complete, 0 to 1.
    static double share(Outline outline) {
        return outline.completedActivities() / (double) outline.required().size();
    }

    private static String standing(CatalogueEntry entry) {
        if (entry.own().isPresent()) {
            return "learning.card.enrolled";
        }
        return entry.isOpen() ? "learning.card.open" : "learning.card.not-open";
    }

    private void begin(Slug course, String tab, String title, Locale language) {
        addClassName("cr-file-card");
        var label = new Span(tab);
        label.addClassName("cr-file-tab");
        add(label, new H3(WrittenIn.language(language, new Anchor(Places.of(course), title))));
    }

    private void foot(Span... facts) {
        var foot = new Div(facts);
        foot.addClassName("cr-file-foot");
        add(foot);
    }
}
