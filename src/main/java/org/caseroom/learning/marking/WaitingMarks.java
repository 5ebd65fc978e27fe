package org.caseroom.learning.marking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.assessment.MarkingWork;
import org.caseroom.enrolment.RunList;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.WaitingWork;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says in which runs of somebody's work waits for marks.
@Component
class WaitingMarks implements WaitingWork {

    private final MarkingWork work;
    private final RunList runs;
    private final Access access;
    private final Words words;

    WaitingMarks(MarkingWork work, RunList runs, Access access, Words words) {
        this.work = work;
        this.runs = runs;
        this.access = access;
        this.words = words;
    }

    @Override
    public List<Line> waiting(Actor actor, Locale locale) {
        if (!access.mayAnywhere(actor, Action.MANAGE_RUNS)) {
            return List.of();
        }
        var counts = work.waiting();
        return runs.managed(actor, counts.keySet()).stream()
                .map(run -> new Line(
                        words.text(
                                locale,
                                "marking.home.waiting",
                                Map.of("count", counts.getOrDefault(run.id(), 0), "run", run.title())),
                        "marking/" + run.id()))
                .toList();
    }
}
