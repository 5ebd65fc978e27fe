package org.caseroom.casework.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Said;
import org.caseroom.casework.law.Power.Category;
import org.caseroom.casework.law.Power.Measure;

/// The papers of the case: the national card, the needs and a colleague's drafts.
final class RequestEvidence {

    static final String CARD = "card";
    static final String NEEDS = "needs";
    static final String DRAFTS = "drafts";

    private static final Phrases PHRASES = new Phrases("casework.data-request");

    private final RequestStory story;

    RequestEvidence(RequestStory story) {
        this.story = story;
    }

    List<Evidence> all() {
        return List.of(
                new Evidence.Paper(NEEDS, PHRASES.get("needs"), needs()),
                new Evidence.Paper(CARD, PHRASES.get("card"), card()),
                new Evidence.Paper(DRAFTS, PHRASES.get("drafts"), drafts()));
    }

    private List<Said> needs() {
        return story.needs().stream()
                .map(need -> PHRASES.get(
                        "need." + need.kind().word(),
                        Map.of(
                                "number", String.valueOf(story.number(need)),
                                "provider", need.provider(),
                                "account", need.account(),
                                "display", need.display(),
                                "from", need.local(need.from()),
                                "until", need.local(need.until()),
                                "zone", "UTC" + need.zone())))
                .toList();
    }

    private List<Said> card() {
        var card = new ArrayList<Said>();
        card.add(PHRASES.get("card.basis"));
        card.add(PHRASES.get("card.preserve." + story.power().preserving().word()));
        Arrays.stream(Category.values())
                .forEach(category -> card.add(PHRASES.get("card." + category.word() + "."
                        + story.power().toProduce(category).word())));
        card.add(PHRASES.get("card.abroad"));
        Arrays.stream(Measure.values())
                .forEach(measure -> card.add(PHRASES.get(
                        "card.article." + measure.word(), Map.of("article", String.valueOf(measure.article())))));
        card.add(PHRASES.get("card.period"));
        card.add(PHRASES.get("card.refused"));
        card.add(PHRASES.get(
                "card.in-part", Map.of("days", String.valueOf(story.power().days()))));
        return card;
    }

    private List<Said> drafts() {
        var lines = new ArrayList<Said>();
        for (var draft : story.drafts()) {
            var number = String.valueOf(story.drafts().indexOf(draft) + 1);
            lines.add(PHRASES.get(
                    draft.alsoContent()
                            ? "draft.wide"
                            : "draft." + draft.category().word(),
                    Map.of("number", number)));
            lines.add(PHRASES.get(
                    draft.hasAccount() ? "draft.account" : "draft.display", Map.of("name", draft.account())));
            lines.add(
                    draft.days() == 0
                            ? PHRASES.get("draft.no-end")
                            : PHRASES.get("draft.days", Map.of("days", String.valueOf(draft.days()))));
            lines.add(PHRASES.get("draft.signed." + draft.signedBy().word()));
        }
        return lines;
    }

    /// What the right request for each need is, and that it is granted.
    List<Said> solution() {
        var steps = new ArrayList<Said>();
        steps.add(PHRASES.get("solution"));
        story.needs()
                .forEach(need -> steps.add(PHRASES.get(
                        "solution." + need.kind().word(),
                        Map.of(
                                "number", String.valueOf(story.number(need)),
                                "article", String.valueOf(need.kind().measure().article())))));
        story.drafts()
                .forEach(draft -> steps.add(PHRASES.get(
                        "solution.reply." + Reply.to(draft, story.power()).reason(),
                        Map.of("number", String.valueOf(story.drafts().indexOf(draft) + 1)))));
        return steps;
    }
}
