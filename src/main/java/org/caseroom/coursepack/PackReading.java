package org.caseroom.coursepack;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseroom.competency.Articles;
import org.caseroom.competency.Framework;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.FolderFinding;
import org.caseroom.coursepack.readability.Readability;
import org.caseroom.coursepack.source.EnoughProblemsException;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.fact.Facts;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;

/// Reads one course folder: first everything that has an id, then everything that refers to one.
final class PackReading {

    private static final int MOST_LESSONS = 200;

    private final PackFiles files;
    private final Problems problems;
    private final PackLayout layout;
    private final ArticleList articles;
    private final Framework framework;
    private final Facts facts;
    private final Register activities;
    private final Register lessons;
    private final Register objectives;
    private final Register bankNames;
    private final Set<String> shownImages = new HashSet<>();
    private final long deadline;
    private final String wanted;
    private final Map<String, Locale> languages;
    private int lessonCount;
    private Locale language = Locale.ROOT;
    private Optional<SeenLesson> seen = Optional.empty();
    private Optional<ExerciseActivity> seenExercise = Optional.empty();
    private Optional<SeenGuide> seenGuide = Optional.empty();

    /// @param wanted the path of an activity that is asked for; empty for none
    /// @param languages of the lessons that are written in another language than the course, by path
    PackReading(
            PackFiles files,
            Articles articles,
            Framework framework,
            Facts facts,
            Duration longest,
            String wanted,
            Map<String, Locale> languages,
            Problems problems) {
        this.wanted = wanted;
        this.languages = languages;
        this.deadline = System.nanoTime() + longest.toNanos();
        this.files = files;
        this.problems = problems;
        this.layout = PackLayout.of(files, problems);
        this.articles = new ArticleList(articles);
        this.framework = framework;
        this.facts = facts;
        this.activities = new Register(CourseFinding.Sort.ACTIVITY, problems);
        this.lessons = new Register(CourseFinding.Sort.LESSON, problems);
        this.objectives = new Register(CourseFinding.Sort.OBJECTIVE, problems);
        this.bankNames = new Register(CourseFinding.Sort.BANK, problems);
    }

    /// The lesson that was asked for, as far as it could be read.
    Optional<SeenLesson> seen() {
        return seen;
    }

    /// The exercise that was asked for, as far as it could be read.
    Optional<ExerciseActivity> seenExercise() {
        return seenExercise;
    }

    /// The guide, if it was asked for, as far as it could be read.
    Optional<SeenGuide> seenGuide() {
        return seenGuide;
    }

    Reading<CoursePack> read() {
        var sheet = sheet(PackLayout.COURSE, CourseSheetReader.KEYS);
        var courses = new CourseSheetReader(problems);
        var course = courses.read(sheet);
        language = course.language();
        var glossary = glossary();
        var images = images();
        var drafts = layout.modules().stream().map(this::draft).toList();
        if (drafts.isEmpty()) {
            problems.error(PackLayout.COURSE, new FolderFinding.NoModule());
        }
        new ModuleOrder(problems)
                .check(
                        courses.modules(sheet),
                        drafts.stream().map(ModuleDraft::sheet).toList());
        var lessonBinding = new LessonBinding(
                glossary, lessons, facts.ids(), images, Set.copyOf(layout.images()), this::language, problems);
        var competencies =
                new CompetencyMap(drafts.stream().map(ModuleDraft::sheet).toList(), problems);
        var pictures = new CoursePictures(images, Set.copyOf(layout.images()), shownImages, problems);
        var questions = new QuestionReader(articles, objectives, lessons, pictures, language, problems);
        var quizzes = new QuizReader(
                new DrawReader(banks(questions), bankNames, objectives, competencies, articles, problems), problems);
        var exercises = new ExerciseReader(articles, lessons, problems);
        var scenarios = new ScenarioReader(articles, lessons, problems);
        var guide = guide(lessonBinding);
        var assignments = new AssignmentReader(articles, questions, problems);
        var readers = new Readers(lessonBinding, quizzes, exercises, scenarios, assignments);
        var modules = drafts.stream().map(draft -> module(draft, readers)).toList();
        warnOfUnused(quizzes);
        if (problems.errors() == 0) {
            warnOfMinutes(sheet, course, modules);
            new UnaskedObjectives(problems).warn(drafts, modules);
        }
        return problems.errors() == 0
                ? new Reading.Sound<>(
                        new CoursePack(
                                course, modules, glossary.orElseThrow(), byDigest(images), guide, files, List.of()),
                        problems.sorted())
                : new Reading.Unsound<>(problems.sorted());
    }

    private Locale language(String path) {
        return languages.getOrDefault(path, language);
    }

    /// The terms; empty where they could not be read, so that links to them cannot be judged.
    private Optional<List<Term>> glossary() {
        if (!files.paths().contains(PackLayout.GLOSSARY)) {
            return Optional.of(List.of());
        }
        var before = problems.errors();
        var terms = new GlossaryReader(problems).read(sheet(PackLayout.GLOSSARY, GlossaryReader.KEYS));
        return problems.errors() == before ? Optional.of(terms) : Optional.empty();
    }

    private Optional<Guide> guide(LessonBinding binding) {
        Optional<Guide> guide = files.paths().contains(PackLayout.GUIDE)
                ? text(PackLayout.GUIDE)
                        .flatMap(new GuideReader(problems)::read)
                        .map(draft -> binding.bind(draft, shownImages))
                : Optional.empty();
        if (wanted.equals(PackLayout.GUIDE)) {
            seenGuide = guide.map(read -> new SeenGuide(language, read));
        }
        return guide;
    }

    private Map<String, Media> images() {
        var sheet = files.paths().contains(PackLayout.MEDIA)
                ? Optional.of(sheet(PackLayout.MEDIA, MediaReader.KEYS))
                : Optional.<YamlMap>empty();
        return new MediaReader(files, layout.images(), problems).read(sheet);
    }

    private ModuleDraft draft(PackLayout.Folder folder) {
        var ofModule = new Register(CourseFinding.Sort.OBJECTIVE, problems);
        var before = problems.errors();
        var sheet = new ModuleReader(articles, framework, problems)
                .read(sheet(folder.sheet(), ModuleReader.KEYS), objectives, ofModule);
        if (problems.errors() != before) {
            objectives.doubt();
            ofModule.doubt();
        }
        activities.claim(sheet.id());
        if (folder.activities().stream().allMatch(path -> path.endsWith(PackLayout.SURVEY_ENDING))) {
            problems.error(folder.sheet(), new FolderFinding.EmptyModule());
        }
        var drafts = folder.activities().stream()
                .filter(path -> path.endsWith(PackLayout.LESSON_ENDING))
                .flatMap(path -> lessonDraft(path, ofModule).stream())
                .collect(Collectors.toMap(draft -> draft.text().file(), Function.identity()));
        return new ModuleDraft(folder, sheet, ofModule, drafts);
    }

    private Optional<LessonDraft> lessonDraft(String path, Register ofModule) {
        lessonCount++;
        if (lessonCount > MOST_LESSONS) {
            refuseMore(path);
            return Optional.empty();
        }
        var draft = text(path).flatMap(text -> new LessonReader(articles, problems).read(text, ofModule));
        draft.map(LessonDraft::id).ifPresent(activities::claim);
        draft.map(LessonDraft::id)
                .filter(id -> !lessons.ids().contains(id.value()))
                .ifPresentOrElse(lessons::claim, lessons::doubt);
        return draft;
    }

    private void refuseMore(String path) {
        lessons.doubt();
        if (lessonCount == MOST_LESSONS + 1) {
            problems.error(path, new FolderFinding.LessonCount(MOST_LESSONS));
        }
    }

    private Map<Slug, Bank> banks(QuestionReader questions) {
        var reader = new BankReader(questions, problems);
        var banks = new TreeMap<Slug, Bank>();
        for (var path : layout.banks()) {
            var name = new Slug(PackLayout.bankName(path));
            bankNames.claim(Located.at(new SourceText(path, "").at(0), name));
            text(path).ifPresent(text -> banks.put(name, reader.read(text)));
        }
        return banks;
    }

    /// Who reads which kind of activity.
    private record Readers(
            LessonBinding lessons,
            QuizReader quizzes,
            ExerciseReader exercises,
            ScenarioReader scenarios,
            AssignmentReader assignments) {}

    private ModulePart module(ModuleDraft draft, Readers readers) {
        return draft.sheet()
                .with(draft.folder().activities().stream()
                        .flatMap(path -> activity(path, draft, readers).stream())
                        .toList());
    }

    private Optional<Activity> activity(String path, ModuleDraft draft, Readers readers) {
        if (path.endsWith(PackLayout.LESSON_ENDING)) {
            return lesson(path, draft, readers.lessons());
        }
        if (path.endsWith(PackLayout.SURVEY_ENDING)) {
            return text(path).map(text -> new SurveyReader(problems).read(text, activities));
        }
        if (path.endsWith(PackLayout.SCENARIO_ENDING)) {
            return text(path).flatMap(text -> readers.scenarios().read(text, draft.objectives(), activities));
        }
        if (path.endsWith(PackLayout.ASSIGNMENT_ENDING)) {
            return text(path).map(text -> readers.assignments().read(text, draft.objectives(), activities));
        }
        return path.endsWith(PackLayout.QUIZ_ENDING)
                ? quiz(path, draft, readers.quizzes())
                : exercise(path, draft, readers.exercises());
    }

    private Optional<Activity> exercise(String path, ModuleDraft module, ExerciseReader exercises) {
        var exercise = text(path).flatMap(text -> exercises.read(text, module.objectives(), activities, problems));
        if (path.equals(wanted)) {
            seenExercise = exercise;
        }
        return exercise.map(Activity.class::cast);
    }

    private Optional<Activity> lesson(String path, ModuleDraft module, LessonBinding binding) {
        checkTime();
        var draft = Optional.ofNullable(module.lessons().get(path));
        var lesson = draft.map(found -> binding.bind(found, module.sheet(), shownImages));
        if (path.equals(wanted)) {
            seen = lesson.map(found -> new SeenLesson(
                    language,
                    module.sheet().with(List.of(found)),
                    found,
                    draft.flatMap(written -> Readability.of(written.text(), written.body(), found.language()))));
        }
        return lesson.map(Activity.class::cast);
    }

    private Optional<Activity> quiz(String path, ModuleDraft module, QuizReader quizzes) {
        return text(path).map(text -> quizzes.read(text, module.objectives(), activities));
    }

    private void warnOfMinutes(YamlMap sheet, CourseSheet course, List<ModulePart> modules) {
        var sum = modules.stream()
                .flatMap(module -> module.activities().stream())
                .mapToInt(Activity::minutes)
                .sum();
        if (Math.abs(course.minutes() - sum) * 4 > sum) {
            sheet.get("minutes").doubtful(new CourseFinding.CourseMinutes(course.minutes(), sum));
        }
    }

    private void warnOfUnused(QuizReader quizzes) {
        layout.images().stream()
                .filter(path -> !shownImages.contains(path))
                .forEach(path -> problems.warning(path, new FolderFinding.UnusedImage()));
        layout.banks().stream()
                .filter(path -> !quizzes.drawnBanks().contains(new Slug(PackLayout.bankName(path))))
                .forEach(path -> problems.warning(path, new FolderFinding.UnusedBank()));
    }

    /// A YAML file; where it is missing, that is reported.
    private YamlMap sheet(String path, Set<String> keys) {
        if (!files.paths().contains(path)) {
            problems.error(path, new FolderFinding.MissingFile(path));
            return YamlMap.unread(new SourceText(path, "").at(0), problems);
        }
        return text(path)
                .map(text -> YamlValue.ofFile(text, problems).map(keys))
                .orElseGet(() -> YamlMap.unread(new SourceText(path, "").at(0), problems));
    }

    private Optional<SourceText> text(String path) {
        checkTime();
        return files.bytes(path).flatMap(bytes -> SourceText.decoded(path, bytes, problems));
    }

    private void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            problems.error("", new FolderFinding.ReadingTime());
            throw new EnoughProblemsException();
        }
    }

    private static Map<Digest, Media> byDigest(Map<String, Media> images) {
        return images.values().stream()
                .collect(Collectors.toMap(Media::digest, Function.identity(), (first, _) -> first));
    }
}
