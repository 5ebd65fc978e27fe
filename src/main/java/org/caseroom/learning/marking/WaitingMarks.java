package org.caseroom.learning.marking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caseroom.assessment.MarkingWork;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.WaitingWork;
import org.caseroom.shared.RunId;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Says in which runs of somebody's work waits for marks.
@Component
class WaitingMarks implements WaitingWork {

    private final MarkingWork work;
    private final MarkingRuns marking;
    private final RunKeeping keeping;
    private final Words words;

    WaitingMarks(MarkingWork work, MarkingRuns marking, RunKeeping keeping, Words words) {
        this.work = work;
        this.marking = marking;
        this.keeping = keeping;
        this.words = words;
    }

    @Override
    public List<Line> waiting(Actor actor, Locale locale) {
        return actor.holds(Role.ADMINISTRATOR) || actor.holds(Role.INSTRUCTOR)
                ? work.runs().stream().flatMap(run -> line(actor, run, locale)).toList()
                : List.of();
    }

    private Stream<Line> line(Actor actor, RunId run, Locale locale) {
        return marking
                .waiting(actor, run)
                .filter(count -> count > 0)
                .map(count -> new Line(
                        words.text(
                                locale,
                                "marking.home.waiting",
                                Map.of(
                                        "count",
                                        count,
                                        "run",
                                        keeping.managed(actor, run).title())),
                        "marking/" + run))
                .stream();
    }
}
