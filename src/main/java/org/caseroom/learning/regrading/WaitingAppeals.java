package org.caseroom.learning.regrading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.assessment.Appealing;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.WaitingWork;
import org.caseroom.shared.RunId;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says in which runs of somebody's appeals wait for an answer.
@Component
class WaitingAppeals implements WaitingWork {

    private final Appealing appealing;
    private final AnsweringAppeals answering;
    private final RunKeeping keeping;
    private final Words words;

    WaitingAppeals(Appealing appealing, AnsweringAppeals answering, RunKeeping keeping, Words words) {
        this.appealing = appealing;
        this.answering = answering;
        this.keeping = keeping;
        this.words = words;
    }

    @Override
    public List<Line> waiting(Actor actor, Locale locale) {
        return actor.holds(Role.ADMINISTRATOR) || actor.holds(Role.INSTRUCTOR)
                ? appealing.runs().stream()
                        .flatMap(run -> line(actor, run, locale).stream())
                        .toList()
                : List.of();
    }

    private Optional<Line> line(Actor actor, RunId run, Locale locale) {
        var open = answering.open(actor, run);
        return open == 0
                ? Optional.empty()
                : Optional.of(new Line(
                        words.text(
                                locale,
                                "regrading.home.waiting",
                                Map.of(
                                        "count",
                                        open,
                                        "run",
                                        keeping.managed(actor, run).title())),
                        "results/" + run + "/appeals"));
    }
}
