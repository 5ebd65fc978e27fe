package org.caseroom.coursepack;

import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;

/// Reads `module.yaml`.
final class ModuleReader {

    static final Set<String> KEYS = Set.of("id", "title", "summary", "objectives", "competencies", ArticleList.KEY);
    static final Set<String> OBJECTIVE_KEYS = Set.of("id", "text");

    private final ArticleList articles;

    ModuleReader(ArticleList articles) {
        this.articles = articles;
    }

    /// @param ofCourse takes the id of every objective
    /// @param ofModule does so, too
    ModuleSheet read(YamlMap sheet, Register ofCourse, Register ofModule) {
        return new ModuleSheet(
                sheet.get("id").slug(),
                sheet.get("title").text(120),
                sheet.get("summary").text(300),
                sheet.get("objectives").filledList().stream()
                        .map(objective -> objective(objective.map(OBJECTIVE_KEYS), ofCourse, ofModule))
                        .toList(),
                sheet.find("competencies").map(YamlValue::slugs).orElse(List.of()).stream()
                        .map(Located::value)
                        .toList(),
                articles.read(sheet));
    }

    private static Objective objective(YamlMap objective, Register ofCourse, Register ofModule) {
        var id = objective.get("id").slug();
        ofCourse.claim(id);
        if (!ofModule.ids().contains(id.value())) {
            ofModule.claim(id);
        }
        return new Objective(id.value(), objective.get("text").text(300));
    }
}
