package org.caseroom.coursepack;

import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.question.Taking;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;

/// What an exercise and a scenario have in common: their names, what is said before and after, what they serve, and how
/// they are taken.
record CaseHead(
        Slug id,
        String title,
        int minutes,
        Prose brief,
        Prose debrief,
        Slug lesson,
        Taking taking,
        List<Slug> objectives,
        List<String> articles) {

    static final Set<String> KEYS =
            Set.of("id", "title", "minutes", ObjectiveList.KEY, ArticleList.KEY, "lesson", "brief", "debrief");

    CaseHead {
        objectives = List.copyOf(objectives);
        articles = List.copyOf(articles);
    }

    /// @param objectives those of the module
    /// @param activities takes the id
    static CaseHead read(
            YamlMap map,
            InlineMarkdown prose,
            Register lessons,
            ArticleList articles,
            Register objectives,
            Register activities) {
        var id = map.get("id").slug();
        activities.claim(id);
        var lesson = map.get("lesson").slug();
        lessons.require(lesson, CourseFinding.UnknownLesson.Named::new);
        var taking = TakingRules.read(map, Taking.Pace.ONE_AT_A_TIME);
        return new CaseHead(
                id.value(),
                map.get("title").text(120),
                map.get("minutes").wholeNumber(1, 600),
                prose.paragraphs(map.get("brief").located(4_000)),
                prose.paragraphs(map.get("debrief").located(4_000)),
                lesson.value(),
                taking,
                ObjectiveList.read(map, objectives),
                articles.read(map));
    }
}
