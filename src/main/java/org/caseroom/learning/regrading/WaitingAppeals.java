package org.caseroom.learning.regrading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.assessment.Appealing;
import org.caseroom.enrolment.RunList;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.WaitingWork;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says in which runs of somebody's appeals wait for an answer.
@Component
class WaitingAppeals implements WaitingWork {

    private final Appealing appealing;
    private final RunList runs;
    private final Access access;
    private final Words words;

    WaitingAppeals(Appealing appealing, RunList runs, Access access, Words words) {
        this.appealing = appealing;
        this.runs = runs;
        this.access = access;
        this.words = words;
    }

    @Override
    public List<Line> waiting(Actor actor, Locale locale) {
        if (!access.mayAnywhere(actor, Action.MANAGE_RUNS)) {
            return List.of();
        }
        var counts = appealing.open();
        return runs.managed(actor, counts.keySet()).stream()
                .map(run -> new Line(
                        words.text(
                                locale,
                                "regrading.home.waiting",
                                Map.of("count", counts.getOrDefault(run.id(), 0), "run", run.title())),
                        "results/" + run.id() + "/appeals"))
                .toList();
    }
}
