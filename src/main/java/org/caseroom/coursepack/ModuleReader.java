package org.caseroom.coursepack;

import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Slug;

/// Reads `module.yaml`.
final class ModuleReader {

    private static final String COMPETENCIES = "competencies";

    static final Set<String> KEYS = Set.of("id", "title", "summary", "objectives", COMPETENCIES, ArticleList.KEY);
    static final Set<String> OBJECTIVE_KEYS = Set.of("id", "text", COMPETENCIES);

    private final ArticleList articles;

    ModuleReader(ArticleList articles) {
        this.articles = articles;
    }

    /// @param ofCourse takes the id of every objective
    /// @param ofModule does so, too
    ModuleSheet read(YamlMap sheet, Register ofCourse, Register ofModule) {
        var competencies = slugs(sheet);
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
        var served = slugs(objective);
        served.stream()
                .filter(each -> !ofTheModule.contains(each))
                .forEach(each ->
                        objective.get(COMPETENCIES).wrong(new CourseFinding.CompetencyOfNoModule(each.value())));
        return new Objective(id.value(), objective.get("text").text(300), served);
    }

    private static List<Slug> slugs(YamlMap map) {
        return map.find(COMPETENCIES).map(YamlValue::slugs).orElse(List.of()).stream()
                .map(Located::value)
                .toList();
    }
}
