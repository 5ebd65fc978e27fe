package org.caseroom.survey.api;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.question.QuestionId;
import org.caseroom.question.survey.Reply;
import org.caseroom.question.survey.SurveyItem;
import org.caseroom.shared.Prose;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.survey.AskedSurvey;
import org.caseroom.survey.ReplyingToSurveys;
import org.caseroom.survey.SurveyResults;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A survey and the replies to it, over HTTP: all replies of somebody come at once.
@RestController
@RequestMapping("/api/surveys")
class SurveyController {

    private final CurrentPerson current;
    private final ReplyingToSurveys replying;

    SurveyController(CurrentPerson current, ReplyingToSurveys replying) {
        this.current = current;
        this.replying = replying;
    }

    /// @param group how many replies are shown together at the least
    /// @param named whether it is kept who said what
    record ShownSurvey(
            String id,
            String title,
            int minutes,
            Prose intro,
            Prose thanks,
            int group,
            boolean named,
            boolean preview,
            boolean replied,
            List<SurveyItem> items) {

        static ShownSurvey of(AskedSurvey asked) {
            var survey = asked.survey();
            return new ShownSurvey(
                    survey.id().value(),
                    survey.title(),
                    survey.minutes(),
                    survey.intro(),
                    survey.thanks(),
                    SurveyResults.group(),
                    survey.named(),
                    asked.preview(),
                    asked.replied(),
                    survey.items());
        }
    }

    record GivenReplies(Map<QuestionId, Reply> replies) {

        GivenReplies {
            replies = Map.copyOf(replies);
        }
    }

    @GetMapping("/{run}/{survey}")
    ShownSurvey survey(@PathVariable String run, @PathVariable String survey) {
        return ShownSurvey.of(
                replying.find(current.actor(), parsed(() -> RunId.of(run)), parsed(() -> new Slug(survey))));
    }

    @PostMapping("/{run}/{survey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reply(@PathVariable String run, @PathVariable String survey, @RequestBody GivenReplies given) {
        replying.reply(current.actor(), parsed(() -> RunId.of(run)), parsed(() -> new Slug(survey)), given.replies());
    }

    /// An id that is none is answered like one that is missing.
    private static <T> T parsed(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException noId) {
            throw new PlaceNotFoundException();
        }
    }
}
