package org.caseroom.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.caseroom.identity.WaitingWork;

/// What waits for somebody, each with the way to where it is done.
class WaitingPanel extends Section {

    WaitingPanel(List<WaitingWork.Line> lines) {
        var list = new UnorderedList();
        list.addClassName("cr-contents");
        lines.forEach(line -> list.add(new ListItem(new Anchor(line.path(), line.words()))));
        add(new H2(getTranslation("learning.home.waiting.title")), list);
        getElement().setAttribute("data-test", "waiting");
    }
}
