package org.caseroom.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.coursepack.source.Edits;
import org.caseroom.coursepack.source.NotWritableException;
import org.caseroom.coursepack.source.YamlNode;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds, renames, moves and removes modules, lessons, quizzes and hands-on cases. Moving renumbers files and folders;
/// ids stay, so
/// nobody
/// loses progress.
@Service
@Transactional
public class Arranging {

    private static final String GLOSSARY = "glossary.yaml";
    private static final String GUIDE = "guide.md";
    private static final String MEDIA = "media/media.yaml";
    private static final String OBJECTIVES = "objectives";

    private final DraftFiles files;
    private final DraftAccess open;
    private final DraftKeeping keeping;

    Arranging(DraftFiles files, DraftAccess open, DraftKeeping keeping) {
        this.files = files;
        this.open = open;
        this.keeping = keeping;
    }

    /// What is in a draft.
    ///
    /// @throws DraftNotFoundException if there is no such draft, or the actor may not write it
    @Transactional(readOnly = true)
    public DraftOutline outline(Actor actor, DraftId id) {
        open.find(actor, id);
        return OutlineReading.of(new DraftFolder(files.all(id)));
    }

    /// Adds a module with a first lesson behind the others, and gives the path of that lesson.
    public String addModule(Actor actor, DraftId id, String title) {
        return arrange(actor, id, folder -> {
            var name = NewId.of(checked(title), "module", folder.ids());
            var module = Numbers.next(folder.modules()) + "-" + name;
            folder.put(module + "/module.yaml", NewFiles.module(name, title.strip()));
            edit(folder, DraftOutline.COURSE, sheet -> sheet.add("modules", new YamlNode.Text(name.value())));
            return lesson(folder, module, title.strip());
        });
    }

    /// Adds a lesson at the end of a module, and gives its path.
    public String addLesson(Actor actor, DraftId id, String module, String title) {
        return arrange(actor, id, folder -> lesson(folder, known(folder, module), checked(title)));
    }

    /// Adds a quiz with a bank of its own at the end of a module, and gives its path.
    public String addQuiz(Actor actor, DraftId id, String module, String title) {
        return arrange(actor, id, folder -> {
            var objective = objectiveOf(folder, known(folder, module));
            var lesson = lessons(folder, "").findFirst().orElseThrow(Arranging::needsALesson);
            var name = NewId.of(checked(title), "quiz", folder.ids());
            var bank = bank(folder, title, objective, lesson.id());
            var path = "%s/%s-%s.quiz.yaml".formatted(module, Numbers.next(names(folder, module)), name);
            folder.put(path, NewFiles.quiz(name, title.strip(), objective, bank));
            return path;
        });
    }

    /// Adds a hands-on case at the end of a module, taught by the lesson before it, and gives its path.
    public String addExercise(Actor actor, DraftId id, String module, String title) {
        return arrange(actor, id, folder -> {
            var objective = objectiveOf(folder, known(folder, module));
            var lesson = lessonBefore(folder, module);
            var name = NewId.of(checked(title), "case", folder.ids());
            var path = "%s/%s-%s.exercise.yaml".formatted(module, Numbers.next(names(folder, module)), name);
            var kind = ExerciseKinds.ALL.getFirst().name();
            folder.put(path, NewFiles.exercise(name, title.strip(), objective, lesson.id(), kind));
            return path;
        });
    }

    /// Adds a scenario at the end of a module, taught by the lesson before it, and gives its path.
    public String addScenario(Actor actor, DraftId id, String module, String title) {
        return arrange(actor, id, folder -> {
            var objective = objectiveOf(folder, known(folder, module));
            var lesson = lessonBefore(folder, module);
            var name = NewId.of(checked(title), "scenario", folder.ids());
            var path = "%s/%s-%s.scenario.yaml".formatted(module, Numbers.next(names(folder, module)), name);
            folder.put(path, NewFiles.scenario(name, title.strip(), objective, lesson.id()));
            return path;
        });
    }

    /// Adds a survey at the end of a module, and gives its path.
    public String addSurvey(Actor actor, DraftId id, String module, String title) {
        return arrange(actor, id, folder -> {
            var name = NewId.of(checked(title), "survey", folder.ids());
            var path =
                    "%s/%s-%s.survey.yaml".formatted(module, Numbers.next(names(folder, known(folder, module))), name);
            folder.put(path, NewFiles.survey(name, title.strip()));
            return path;
        });
    }

    /// Adds an assignment at the end of a module, taught by the lesson before it, and gives its path.
    public String addAssignment(Actor actor, DraftId id, String module, String title) {
        return arrange(actor, id, folder -> {
            var objective = objectiveOf(folder, known(folder, module));
            var lesson = lessonBefore(folder, module);
            var name = NewId.of(checked(title), "assignment", folder.ids());
            var path = "%s/%s-%s.assignment.yaml".formatted(module, Numbers.next(names(folder, module)), name);
            folder.put(path, NewFiles.assignment(name, title.strip(), objective, lesson.id()));
            return path;
        });
    }

    /// Gives a module or an activity another title; its id and its place stay.
    ///
    /// @param path of its file
    public void rename(Actor actor, DraftId id, String path, String title) {
        arrange(actor, id, folder -> {
            edit(folder, path, edits -> edits.set("title", checked(title)));
            return path;
        });
    }

    /// Moves an activity one place up or down in its module.
    public void move(Actor actor, DraftId id, String path, boolean up) {
        arrange(actor, id, folder -> {
            var module = path.substring(0, Math.max(0, path.indexOf('/')));
            var items = folder.items(module);
            var at = items.indexOf(path);
            var other = Numbers.neighbour(items, at, up);
            Numbers.swap(folder, List.of(path), path, List.of(items.get(other)), items.get(other));
            return path;
        });
    }

    /// Moves an activity to the end of another module, and gives its path. It serves the first objective of that
    /// module
    /// where it served only those of its own.
    public String moveTo(Actor actor, DraftId id, String path, String module) {
        return arrange(actor, id, folder -> {
            var from = path.substring(0, Math.max(0, path.indexOf('/')));
            if (!folder.items(from).contains(path) || from.equals(known(folder, module))) {
                throw new DraftNotFoundException();
            }
            var name = DraftFolder.name(path);
            var moved = module + "/" + Numbers.next(names(folder, module)) + name.substring(name.indexOf('-'));
            folder.rename(path, moved);
            if (folder.edits(moved).filter(edits -> edits.size(OBJECTIVES) > 0).isPresent()) {
                edit(folder, moved, edits -> edits.setList(OBJECTIVES, served(folder, module, edits)));
            }
            return moved;
        });
    }

    /// The objectives of a module that an activity serves already, or else the first one.
    private static List<String> served(DraftFolder folder, String module, Edits activity) {
        var there = OutlineReading.of(folder).modules().stream()
                .filter(part -> part.folder().equals(module))
                .flatMap(part -> part.objectives().stream())
                .map(DraftOutline.Objective::id)
                .toList();
        var kept = activity.values(OBJECTIVES).stream().filter(there::contains).toList();
        return kept.isEmpty() ? List.of(objectiveOf(folder, module)) : kept;
    }

    /// Moves a module one place up or down.
    public void moveModule(Actor actor, DraftId id, String module, boolean up) {
        arrange(actor, id, folder -> {
            var modules = folder.modules();
            var at = modules.indexOf(module);
            var other = Numbers.neighbour(modules, at, up);
            Numbers.swap(folder, folder.below(module), module, folder.below(modules.get(other)), modules.get(other));
            edit(folder, DraftOutline.COURSE, sheet -> {
                var listed = new ArrayList<>(sheet.values("modules"));
                if (Math.max(at, other) < listed.size()) {
                    Collections.swap(listed, at, other);
                }
                return sheet.setList("modules", listed);
            });
            return module;
        });
    }

    /// Adds a question bank with a first question, and gives its path.
    public String addBank(Actor actor, DraftId id, String title) {
        return arrange(actor, id, folder -> {
            var module = folder.modules().stream().findFirst().orElseThrow(Arranging::needsALesson);
            var lesson = lessons(folder, "").findFirst().orElseThrow(Arranging::needsALesson);
            return bankPath(bank(folder, checked(title), objectiveOf(folder, module), lesson.id()));
        });
    }

    private static Slug bank(DraftFolder folder, String title, String objective, String lesson) {
        var bank = NewId.of(title, "questions", banks(folder));
        folder.put(bankPath(bank), NewFiles.bank(bank, objective, lesson));
        return bank;
    }

    private static String bankPath(Slug bank) {
        return "bank/" + bank + ".questions.yaml";
    }

    /// Removes a lesson, a quiz, a hands-on case or another file.
    public void remove(Actor actor, DraftId id, String path) {
        arrange(actor, id, folder -> {
            if (path.equals(DraftOutline.COURSE)) {
                throw new NotWritableException("A course without its sheet is none.");
            }
            folder.remove(path);
            forgetImage(folder, path);
            return path;
        });
    }

    /// Adds a glossary, and gives its path.
    public String addGlossary(Actor actor, DraftId id) {
        return addOnce(actor, id, GLOSSARY, NewFiles.glossary());
    }

    /// Adds a guide for the classroom, and gives its path.
    public String addGuide(Actor actor, DraftId id) {
        return addOnce(actor, id, GUIDE, NewFiles.guide());
    }

    private String addOnce(Actor actor, DraftId id, String path, String text) {
        return arrange(actor, id, folder -> {
            if (!folder.has(path)) {
                folder.put(path, text);
            }
            return path;
        });
    }

    /// Removes a module with everything in it.
    public void removeModule(Actor actor, DraftId id, String module) {
        arrange(actor, id, folder -> {
            var name = folder.edits(known(folder, module) + "/module.yaml").flatMap(sheet -> sheet.value("id"));
            folder.below(module).forEach(folder::remove);
            name.ifPresent(gone -> edit(
                    folder,
                    DraftOutline.COURSE,
                    sheet -> sheet.setList(
                            "modules",
                            sheet.values("modules").stream()
                                    .filter(listed -> !listed.equals(gone))
                                    .toList())));
            return module;
        });
    }

    private <T> T arrange(Actor actor, DraftId id, Function<DraftFolder, T> change) {
        var draft = open.lock(actor, id);
        var folder = new DraftFolder(files.all(id));
        var result = change.apply(folder);
        keeping.keep(actor, draft, folder.changed(), folder.removed());
        return result;
    }

    /// An image that is gone is not listed any more.
    private static void forgetImage(DraftFolder folder, String path) {
        var sheet = folder.edits(MEDIA);
        for (var at = 0; sheet.isPresent() && at < sheet.get().size("images"); at++) {
            if (("media/" + sheet.get().value("images[%d].file".formatted(at)).orElse("")).equals(path)) {
                folder.put(MEDIA, sheet.get().remove("images[%d]".formatted(at)).text());
                return;
            }
        }
    }

    private static String lesson(DraftFolder folder, String module, String title) {
        var name = NewId.of(title, "lesson", folder.ids());
        var path = "%s/%s-%s.md".formatted(module, Numbers.next(names(folder, module)), name);
        folder.put(path, NewFiles.lesson(name, title.strip(), objectiveOf(folder, module)));
        return path;
    }

    /// The lessons that can be named, in their order.
    ///
    /// @param module its folder; empty for all
    private static Stream<DraftOutline.Item> lessons(DraftFolder folder, String module) {
        return OutlineReading.of(folder).modules().stream()
                .filter(part -> module.isEmpty() || part.folder().equals(module))
                .flatMap(part -> part.items().stream())
                .filter(item ->
                        item.kind() == DraftOutline.Kind.LESSON && !item.id().isEmpty());
    }

    private static DraftOutline.Item lessonBefore(DraftFolder folder, String module) {
        return lessons(folder, module)
                .reduce((_, later) -> later)
                .or(() -> lessons(folder, "").findFirst())
                .orElseThrow(Arranging::needsALesson);
    }

    private static NotWritableException needsALesson() {
        return new NotWritableException("What is graded asks about a lesson; add one first.");
    }

    private static String objectiveOf(DraftFolder folder, String module) {
        return folder.edits(module + "/module.yaml")
                .flatMap(sheet -> sheet.value("objectives[0].id"))
                .orElseThrow(() -> new NotWritableException("The module has no objective yet; add one to it first."));
    }

    private static void edit(DraftFolder folder, String path, java.util.function.UnaryOperator<Edits> edit) {
        folder.put(path, Writing.edited(path, folder.text(path), edit));
    }

    private static String known(DraftFolder folder, String module) {
        if (!folder.modules().contains(module)) {
            throw new DraftNotFoundException();
        }
        return module;
    }

    private static List<String> names(DraftFolder folder, String module) {
        return folder.items(module).stream().map(DraftFolder::name).toList();
    }

    private static java.util.Set<String> banks(DraftFolder folder) {
        return folder.paths().stream()
                .filter(DraftFolder::isBank)
                .map(path -> path.substring("bank/".length(), path.length() - ".questions.yaml".length()))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static String checked(String title) {
        if (title.isBlank() || title.strip().length() > Beginning.LONGEST_TITLE) {
            throw new NotWritableException("A title has 1 to %d characters.".formatted(Beginning.LONGEST_TITLE));
        }
        return title.strip();
    }
}
