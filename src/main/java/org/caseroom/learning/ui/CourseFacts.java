package org.caseroom.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.caseroom.uikit.Tag;

/// What is said of a course in tags.
final class CourseFacts {

    private CourseFacts() {}

    /// The articles of the Convention that a course teaches, each with the way to its page.
    static UnorderedList articles(List<String> articles) {
        var list = new UnorderedList();
        articles.stream().map(CourseFacts::article).map(ListItem::new).forEach(list::add);
        list.addClassName("cr-tags");
        return list;
    }

    private static Anchor article(String id) {
        var number = id.substring(5);
        var link =
                new Anchor("articles/" + number, UI.getCurrent().getTranslation("learning.article", "number", number));
        link.addClassName("cr-tag");
        link.getElement().setAttribute("data-kind", "id");
        return link;
    }

    static UnorderedList tags(List<Tag> tags) {
        var list = new UnorderedList();
        tags.stream().map(tag -> new ListItem(tag)).forEach(list::add);
        list.addClassName("cr-tags");
        return list;
    }
}
