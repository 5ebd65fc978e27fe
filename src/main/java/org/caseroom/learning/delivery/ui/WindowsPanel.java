package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.caseroom.assessment.AttemptWindow;
import org.caseroom.learning.delivery.SettingWindows;
import org.caseroom.uikit.LocalTimes;

/// When each activity of a run may be attempted, and by which code.
class WindowsPanel extends Section {

    private final transient LocalTimes times;

    WindowsPanel(List<SettingWindows.Line> lines, LocalTimes times, Consumer<SettingWindows.Line> change) {
        this.times = times;
        addClassName("cr-card");
        var list = new UnorderedList();
        list.addClassName("cr-windows");
        lines.forEach(line -> list.add(item(line, change)));
        add(
                new H2(getTranslation("delivery.window.title")),
                new Paragraph(getTranslation("delivery.window.text")),
                list);
    }

    private ListItem item(SettingWindows.Line line, Consumer<SettingWindows.Line> change) {
        var name = new Span(line.title());
        name.addClassName("cr-windows-name");
        var words = new Div(name);
        facts(line.window()).forEach(words::add);
        var set = new Button(getTranslation("delivery.window.set"), _ -> change.accept(line));
        set.setAriaLabel(getTranslation("delivery.window.set-of", "activity", line.title()));
        return new ListItem(words, set);
    }

    private List<Component> facts(AttemptWindow window) {
        var opens = window.opensAt();
        var closes = window.closesAt();
        var code = window.code();
        var said = new ArrayList<Component>();
        if (opens != null) {
            said.add(fact(getTranslation("delivery.window.opens-at", "time", times.dayAndTime(opens))));
        }
        if (closes != null) {
            said.add(fact(getTranslation("delivery.window.closes-at", "time", times.dayAndTime(closes))));
        }
        if (code != null) {
            said.add(fact(getTranslation("delivery.window.code-is", "code", code)));
        }
        if (said.isEmpty()) {
            said.add(fact(getTranslation("delivery.window.none")));
        }
        return said;
    }

    private static Span fact(String words) {
        var fact = new Span(words);
        fact.addClassName("cr-contents-cost");
        return fact;
    }
}
