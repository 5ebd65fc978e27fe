package org.caseroom.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/// The head of a screen: its title, a sentence below it, and what one can do with the whole.
public class PageHeader extends Div {

    private final Div titles = new Div();

    public PageHeader(String title) {
        addClassName("cr-page-header");
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        titles.add(heading);
        add(titles);
    }

    /// The same header with a sentence below the title.
    public PageHeader withSubtitle(String subtitle) {
        return withSubtitle(new Text(subtitle));
    }

    /// The same header with a sentence below the title that holds words of another language.
    public PageHeader withSubtitle(Component subtitle) {
        var paragraph = new Paragraph(subtitle);
        paragraph.addClassName("cr-subtitle");
        titles.add(paragraph);
        return this;
    }

    /// The same header, with title and sentence marked as written in another language than what is around them.
    public PageHeader writtenIn(Locale language) {
        titles.getChildren()
                .filter(part -> part instanceof H1 || part instanceof Paragraph)
                .forEach(part -> WrittenIn.language(language, part));
        return this;
    }

    /// The same header with something above the title, such as the way back.
    public PageHeader withWayBack(Component way) {
        titles.addComponentAsFirst(way);
        return this;
    }

    /// The same header with what one can do.
    public PageHeader withActions(Component... actions) {
        var place = new Div(actions);
        place.addClassName("cr-actions");
        add(place);
        return this;
    }
}
