package org.caseroom.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.competency.Article;
import org.caseroom.competency.Competency;
import org.caseroom.competency.Framework;
import org.caseroom.coursepack.Activity;
import org.caseroom.coursepack.AssignmentActivity;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.ExerciseActivity;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.ModulePart;
import org.caseroom.coursepack.Objective;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.coursepack.ScenarioActivity;
import org.caseroom.coursepack.SurveyActivity;
import org.caseroom.question.Question;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// What one version of a course does with which articles and competencies. Depends on nothing but its files.
final class PackCoverage {

    private final CoursePack pack;
    private final Framework framework;
    private final Map<String, List<Place>> articles = new LinkedHashMap<>();
    private final Map<Slug, List<Place>> competencies = new LinkedHashMap<>();
    private final Map<Slug, Set<Slug>> served = new LinkedHashMap<>();

    private PackCoverage(CoursePack pack, Framework framework) {
        this.pack = pack;
        this.framework = framework;
    }

    static PackCoverage of(CoursePack pack, Framework framework) {
        var coverage = new PackCoverage(pack, framework);
        pack.modules()
                .forEach(module -> module.objectives()
                        .forEach(objective -> coverage.served.put(objective.id(), coverage.served(objective, module))));
        pack.modules().forEach(coverage::read);
        return coverage;
    }

    Covered ofArticle(String article) {
        return new Covered(articles.getOrDefault(article, List.of()));
    }

    Covered ofCompetency(Slug competency) {
        return new Covered(competencies.getOrDefault(competency, List.of()));
    }

    /// What it names that is not in the framework.
    Stream<Slug> outsideFramework() {
        return competencies.keySet().stream().filter(id -> framework.find(id).isEmpty());
    }

    private void read(ModulePart module) {
        var place = place(module, null, Treatment.MENTIONED, 1);
        add(articles, module.articles(), place);
        add(competencies, known(module.competencies()), place);
        module.activities().forEach(activity -> read(module, activity));
    }

    private void read(ModulePart module, Activity activity) {
        switch (activity) {
            case Lesson lesson -> {
                var named = NamedArticles.in(lesson.html()).stream().map(Article::id);
                add(articles, named.toList(), place(module, lesson, Treatment.MENTIONED, 1));
                both(module, lesson, lesson.articles(), Treatment.TAUGHT);
            }
            case SurveyActivity _ -> {
                // Asks what people think, not what they know.
            }
            case QuizActivity quiz -> read(module, quiz);
            case ExerciseActivity exercise -> both(module, exercise, exercise.articles(), Treatment.PRACTISED);
            case AssignmentActivity assignment -> both(module, assignment, assignment.articles(), Treatment.PRACTISED);
            case ScenarioActivity scenario -> both(module, scenario, scenario.articles(), Treatment.PRACTISED);
        }
    }

    /// A test before and after a course asks what its quizzes ask, so it covers nothing more.
    private void read(ModulePart module, QuizActivity quiz) {
        if (quiz.measures()) {
            return;
        }
        var questions = quiz.quiz().draws().stream()
                .flatMap(draw -> draw.pool().stream())
                .collect(Collectors.toMap(Question::id, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values();
        count(questions, question -> question.teaching().articles())
                .forEach((article, count) ->
                        add(articles, List.of(article), place(module, quiz, Treatment.ASSESSED, count)));
        count(questions, question -> served.getOrDefault(question.teaching().objective(), Set.of()))
                .forEach((competency, count) ->
                        add(competencies, List.of(competency), place(module, quiz, Treatment.ASSESSED, count)));
    }

    private static <T> Map<T, Integer> count(Collection<Question> questions, Function<Question, Set<T>> about) {
        return questions.stream()
                .flatMap(question -> about.apply(question).stream())
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum, LinkedHashMap::new));
    }

    private void both(ModulePart module, Activity activity, List<String> named, Treatment treatment) {
        var place = place(module, activity, treatment, 1);
        add(articles, named, place);
        add(
                competencies,
                activity.objectives().stream()
                        .flatMap(objective -> served.getOrDefault(objective, Set.of()).stream())
                        .toList(),
                place);
    }

    private Place place(ModulePart module, @Nullable Activity activity, Treatment treatment, int count) {
        var course = pack.course();
        return new Place(
                course.id(),
                course.title(),
                course.language(),
                module.title(),
                activity == null ? null : activity.title(),
                treatment,
                count);
    }

    /// The competencies that an objective names, else all of its module.
    private Set<Slug> served(Objective objective, ModulePart module) {
        return known(objective.competencies().isEmpty() ? module.competencies() : objective.competencies());
    }

    /// By the ids of the framework, where it knows them.
    private Set<Slug> known(List<Slug> named) {
        return named.stream()
                .map(id -> framework.find(id).map(Competency::id).orElse(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <K> void add(Map<K, List<Place>> places, Collection<K> keys, Place place) {
        keys.stream()
                .distinct()
                .forEach(key ->
                        places.computeIfAbsent(key, _ -> new ArrayList<>()).add(place));
    }
}
