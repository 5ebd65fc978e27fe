package org.caseroom.journeys;

import static org.caseroom.journeys.Entered.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseroom.assessment.AttemptId;
import org.caseroom.learning.delivery.AllowingAttempts;
import org.caseroom.learning.results.LookingIntoLikenesses;
import org.caseroom.learning.results.SampleCases;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;

/// What participants did in the course of payloads, what they noted, and what was remarked of it.
final class EnteredWork {

    static final QuestionId NOTEBOOK = new QuestionId("notebook");

    private final HostileHouse house;
    private final SampleCases cases;
    /// In which something is noted, and one with an answer that is right elsewhere.
    final List<AttemptId> attempts = new ArrayList<>();

    EnteredWork(HostileHouse house) {
        this.house = house;
        this.cases = new SampleCases(house.application, new SampleCohort(house.application), house.run());
        workEachCase();
        submit(new Slug(HostileQuestions.WORDS));
        house.entered.each(Text.NOTE, Payloads.together(Answer.Note.LONGEST), this::note);
        house.entered.each(Text.REMARK, Payloads.together(LookingIntoLikenesses.LONGEST_REMARK), this::remark);
    }

    /// Sofia has one attempt at each, and is allowed another.
    private void workEachCase() {
        var reasons = Payloads.together(AllowingAttempts.LONGEST_REASON);
        for (var number = 0; number < HostileCases.TITLES.size(); number++) {
            var activity = HostileCases.id(number);
            submit(activity);
            house.entered.each(
                    Text.REASON_FOR_ATTEMPT,
                    List.of(reasons.get(number % reasons.size())),
                    reason -> house.bean(AllowingAttempts.class)
                            .allow(house.sofia, house.run().id(), house.sofia.person(), activity, reason));
        }
    }

    private void submit(Slug activity) {
        house.visitor()
                .starts(house.run().id().toString(), activity.value(), UUID.randomUUID())
                .submits();
    }

    private void note(String note) {
        var noting = cases.begins(cases.participant(Payloads.ALL.getFirst(), house.world));
        noting.answers(NOTEBOOK, new Answer.Note(note));
        attempts.add(noting.submits().id());
    }

    private void remark(String remark) {
        var right = cases.begins(cases.participant(Payloads.ALL.get(9), house.world));
        var alike = cases.begins(cases.participant(Payloads.ALL.get(16), house.world))
                .givesOf(right, SampleCases.DEPOSIT)
                .submits();
        var looking = house.bean(LookingIntoLikenesses.class);
        var found = looking.ofAttempt(house.sofia, alike.id()).getFirst();
        looking.settle(house.sofia, found.id(), remark);
        attempts.add(alike.id());
    }
}
