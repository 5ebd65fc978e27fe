package org.caseroom.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.caseroom.uikit.Tag;

/// What is said of a course in tags.
final class CourseFacts {

    private CourseFacts() {}

    /// The articles of the Convention that a course teaches.
    static UnorderedList articles(List<String> articles) {
        return tags(articles.stream()
                .map(article -> new Tag(
                        UI.getCurrent().getTranslation("learning.article", "number", article.substring(5)),
                        Tag.Kind.ID))
                .toList());
    }

    static UnorderedList tags(List<Tag> tags) {
        var list = new UnorderedList();
        tags.stream().map(tag -> new ListItem(tag)).forEach(list::add);
        list.addClassName("cr-tags");
        return list;
    }
}
