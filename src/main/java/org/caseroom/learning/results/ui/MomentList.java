package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.caseroom.assessment.Recorded;
import org.caseroom.assessment.Replay;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Tag;

/// The moments of an attempt, one below the other; each leads to how the answers stood then.
class MomentList extends Div {

    private final List<ListItem> items = new ArrayList<>();

    MomentList(Replay replay, MomentWords words, LocalTimes times, IntFunction<String> address) {
        var list = new OrderedList();
        list.addClassName("cr-timeline");
        for (var index = 0; index < replay.moments().size(); index++) {
            var moment = replay.moments().get(index);
            var item = new ListItem(
                    times.elementToTheSecond(moment.at()),
                    new Paragraph(new Anchor(address.apply(index), words.of(moment))));
            if (moment instanceof Replay.Moment.Answered answered) {
                item.add(details(answered));
            }
            items.add(item);
            list.add(item);
        }
        var zone = new Paragraph(
                getTranslation("results.replay.times", "zone", times.zone().getId()));
        zone.addClassName("cr-subtitle");
        add(new H2(getTranslation("results.replay.steps")), list, zone);
    }

    void show(int moment) {
        for (var index = 0; index < items.size(); index++) {
            var element = items.get(index).getElement();
            if (index == moment) {
                element.setAttribute("data-kind", "now").setAttribute("aria-current", "step");
            } else {
                element.removeAttribute("data-kind").removeAttribute("aria-current");
            }
        }
    }

    private Div details(Replay.Moment.Answered answered) {
        var from = new Span(
                getTranslation("results.moment.from", "device", answered.device(), "revision", answered.revision()));
        from.addClassName("cr-contents-cost");
        var details = new Div(from);
        details.addClassName("cr-actions");
        if (answered.result() != Recorded.Result.APPLIED) {
            details.add(new Tag(
                    getTranslation(
                            switch (answered.result()) {
                                case SUPERSEDED -> "results.moment.superseded";
                                case CONFLICT -> "results.moment.conflict";
                                case LATE, APPLIED -> "results.moment.late";
                            }),
                    Tag.Kind.WARN));
        }
        return details;
    }
}
