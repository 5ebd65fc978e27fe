package org.caseroom.coursepack;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
        var head = CaseHead.read(map, prose, lessons, articles, objectives, activities);
        return new ScenarioStory(problems)
                .read(map, head.taking().passMark())
                .map(scenario -> new ScenarioActivity(
                        head.id(),
                        head.title(),
                        head.minutes(),
                        head.brief(),
                        head.debrief(),
                        scenario,
                        head.taking(),
                        head.lesson(),
                        head.objectives(),
                        head.articles(),
                        new Ingredients().with("file", "", source.text()).digest()));
    }

    private static Set<String> keys() {
        var keys = new HashSet<>(TakingRules.KEYS);
        keys.addAll(ScenarioStory.KEYS);
        keys.addAll(CaseHead.KEYS);
        return Set.copyOf(keys);
    }
}
