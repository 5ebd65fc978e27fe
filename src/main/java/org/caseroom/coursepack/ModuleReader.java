package org.caseroom.coursepack;

import java.util.List;
import java.util.Set;
import org.caseroom.competency.Framework;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Slug;

/// Reads `module.yaml`.
final class ModuleReader {

    private static final String COMPETENCIES = "competencies";

    static final Set<String> KEYS = Set.of("id", "title", "summary", "objectives", COMPETENCIES, ArticleList.KEY);
    static final Set<String> OBJECTIVE_KEYS = Set.of("id", "text", COMPETENCIES);

    private final ArticleList articles;
    private final Framework framework;
    private final Problems problems;

    ModuleReader(ArticleList articles, Framework framework, Problems problems) {
        this.articles = articles;
        this.framework = framework;
        this.problems = problems;
    }

    /// @param ofCourse takes the id of every objective
    /// @param ofModule does so, too
    ModuleSheet read(YamlMap sheet, Register ofCourse, Register ofModule) {
        var named = named(sheet);
        named.forEach(this::compareWithFramework);
        var competencies = values(named);
        return new ModuleSheet(
                sheet.get("id").slug(),
                sheet.get("title").text(120),
                sheet.get("summary").text(300),
                sheet.get("objectives").filledList().stream()
                        .map(objective -> objective(objective.map(OBJECTIVE_KEYS), competencies, ofCourse, ofModule))
                        .toList(),
                competencies,
                articles.read(sheet));
    }

    private static Objective objective(
            YamlMap objective, List<Slug> ofTheModule, Register ofCourse, Register ofModule) {
        var id = objective.get("id").slug();
        ofCourse.claim(id);
        if (!ofModule.ids().contains(id.value())) {
            ofModule.claim(id);
        }
        var served = values(named(objective));
        served.stream()
                .filter(each -> !ofTheModule.contains(each))
                .forEach(each ->
                        objective.get(COMPETENCIES).wrong(new CourseFinding.CompetencyOfNoModule(each.value())));
        return new Objective(id.value(), objective.get("text").text(300), served);
    }

    /// An agency may have competencies of its own, so one that the framework does not know is worth a look and no
    /// more.
    private void compareWithFramework(Located<Slug> competency) {
        if (!competency.isStandIn() && framework.find(competency.value()).isEmpty()) {
            var id = competency.value().value();
            var known = framework.all().stream().map(each -> each.id().value()).toList();
            problems.warning(
                    competency.span(), new CourseFinding.CompetencyOutsideFramework(id, problems.near(id, known)));
        }
    }

    private static List<Located<Slug>> named(YamlMap map) {
        return map.find(COMPETENCIES).map(YamlValue::slugs).orElse(List.of());
    }

    private static List<Slug> values(List<Located<Slug>> slugs) {
        return slugs.stream().map(Located::value).toList();
    }
}
