package org.caseroom.enrolment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.WaitingWork;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says in which runs of somebody's nominations wait for a decision.
@Component
class WaitingNominations implements WaitingWork {

    private final RunList runs;
    private final Access access;
    private final Words words;

    WaitingNominations(RunList runs, Access access, Words words) {
        this.runs = runs;
        this.access = access;
        this.words = words;
    }

    @Override
    public List<Line> waiting(Actor actor, Locale locale) {
        if (!access.mayAnywhere(actor, Action.MANAGE_RUNS)) {
            return List.of();
        }
        return runs.toDecide(actor).stream()
                .map(line -> new Line(
                        words.text(
                                locale,
                                "enrolment.waiting",
                                Map.of(
                                        "count",
                                        line.waiting(),
                                        "run",
                                        line.run().title())),
                        "runs/" + line.run().id()))
                .toList();
    }
}
