package org.caseroom.coursepack;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlValue;

/// Reads `NN-name.scenario.yaml`.
final class ScenarioReader {

    static final Set<String> KEYS = keys();

    private final ArticleList articles;
    private final Register lessons;
    private final Problems problems;
    private final InlineMarkdown prose;

    ScenarioReader(ArticleList articles, Register lessons, Problems problems) {
        this.articles = articles;
        this.lessons = lessons;
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    /// The scenario; empty if something is wrong with its story.
    ///
    /// @param objectives those of the module
    /// @param activities takes the id of the scenario
    Optional<ScenarioActivity> read(SourceText source, Register objectives, Register activities) {
        var map = YamlValue.ofFile(source, problems).map(KEYS);
        var id = map.get("id").slug();
        activities.claim(id);
        var lesson = map.get("lesson").slug();
        lessons.require(lesson, CourseFinding.UnknownLesson.Named::new);
        var rules = TakingRules.read(map);
        var title = map.get("title").text(120);
        var minutes = map.get("minutes").wholeNumber(1, 600);
        var brief = prose.paragraphs(map.get("brief").located(4_000));
        var debrief = prose.paragraphs(map.get("debrief").located(4_000));
        var served = ObjectiveList.read(map, objectives);
        var named = articles.read(map);
        return new ScenarioStory(problems)
                .read(map, rules.passMark())
                .map(scenario -> new ScenarioActivity(
                        id.value(),
                        title,
                        minutes,
                        brief,
                        debrief,
                        scenario,
                        rules.passMark(),
                        rules.attempts(),
                        rules.timeLimit(),
                        rules.feedback(),
                        lesson.value(),
                        served,
                        named,
                        new Ingredients().with("file", "", source.text()).digest()));
    }

    private static Set<String> keys() {
        var keys = new HashSet<>(TakingRules.KEYS);
        keys.addAll(ScenarioStory.KEYS);
        keys.addAll(Set.of(
                "id", "title", "minutes", ObjectiveList.KEY, ArticleList.KEY, "lesson", "brief", "debrief"));
        return Set.copyOf(keys);
    }
}
