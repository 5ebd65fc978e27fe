package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.FolderFinding;
import org.caseroom.coursepack.image.ImageKind;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.shared.Slug;

/// Which file of a course folder is what, by its path.
record PackLayout(List<Folder> modules, List<String> banks, List<String> images) {

    static final String COURSE = "course.yaml";
    static final String GLOSSARY = "glossary.yaml";
    static final String GUIDE = "guide.md";
    static final String MEDIA = "media/media.yaml";
    static final String MODULE = "module.yaml";
    static final String QUIZ_ENDING = ".quiz.yaml";
    static final String EXERCISE_ENDING = ".exercise.yaml";
    static final String SCENARIO_ENDING = ".scenario.yaml";
    static final String ASSIGNMENT_ENDING = ".assignment.yaml";
    static final String SURVEY_ENDING = ".survey.yaml";
    static final String LESSON_ENDING = ".md";
    static final String BANK_ENDING = ".questions.yaml";

    private static final Set<String> SINGLE = Set.of(COURSE, GLOSSARY, GUIDE, MEDIA);
    private static final Pattern IN_MODULE =
            Pattern.compile("(?<folder>(?<number>\\d{2,3})-[a-z0-9-]+)/(?<file>[^/]+)");
    private static final Pattern ACTIVITY = Pattern.compile(
            "(?<number>\\d{2,3})-[a-z0-9-]+(\\.md|\\.(quiz|exercise|scenario|assignment|survey)\\.yaml)");
    private static final Pattern BANK = Pattern.compile("bank/(?<name>[^/.]+)\\.questions\\.yaml");

    /// A module's folder, with the paths of its activities in order.
    record Folder(String name, int number, List<String> activities) {

        String sheet() {
            return name + "/" + MODULE;
        }
    }

    static PackLayout of(PackFiles files, Problems problems) {
        var folders = new TreeMap<String, Folder>();
        var banks = new ArrayList<String>();
        var images = new ArrayList<String>();
        for (var path : files.paths()) {
            var inModule = IN_MODULE.matcher(path);
            if (inModule.matches()) {
                var folder = folders.computeIfAbsent(
                        inModule.group("folder"),
                        name -> new Folder(name, Integer.parseInt(inModule.group("number")), new ArrayList<>()));
                sort(path, inModule.group("file"), folder, problems);
            } else if (isBank(path)) {
                banks.add(path);
            } else if (path.startsWith("media/")
                    && path.indexOf('/', 6) < 0
                    && ImageKind.of(path).isPresent()) {
                images.add(path);
            } else if (!SINGLE.contains(path)) {
                problems.error(path, new FolderFinding.UnknownFile.InCourse());
            }
        }
        var ordered = folders.values().stream()
                .sorted(Comparator.comparingInt(Folder::number))
                .toList();
        ordered.forEach(folder -> folder.activities().sort(Comparator.comparingInt(PackLayout::number)));
        refuseEqualNumbers(ordered, problems);
        return new PackLayout(ordered, banks, images);
    }

    static String bankName(String path) {
        return path.substring("bank/".length(), path.length() - BANK_ENDING.length());
    }

    private static boolean isBank(String path) {
        var bank = BANK.matcher(path);
        return bank.matches() && Slug.isSlug(bank.group("name"));
    }

    private static void sort(String path, String file, Folder folder, Problems problems) {
        if (ACTIVITY.matcher(file).matches()) {
            folder.activities().add(path);
        } else if (!file.equals(MODULE)) {
            var lowerCase = file.toLowerCase(Locale.ROOT);
            problems.error(
                    path,
                    ACTIVITY.matcher(lowerCase).matches() || lowerCase.equals(MODULE)
                            ? new FolderFinding.UnknownFile.InCapitals(lowerCase)
                            : new FolderFinding.UnknownFile.InModule());
        }
    }

    private static void refuseEqualNumbers(List<Folder> folders, Problems problems) {
        for (var index = 1; index < folders.size(); index++) {
            if (folders.get(index).number() == folders.get(index - 1).number()) {
                problems.error(
                        folders.get(index).sheet(),
                        new FolderFinding.DuplicateNumber(folders.get(index - 1).name()));
            }
        }
        for (var folder : folders) {
            var paths = folder.activities();
            for (var index = 1; index < paths.size(); index++) {
                if (number(paths.get(index)) == number(paths.get(index - 1))) {
                    problems.error(paths.get(index), new FolderFinding.DuplicateNumber(paths.get(index - 1)));
                }
            }
        }
    }

    private static int number(String path) {
        var activity = ACTIVITY.matcher(path.substring(path.lastIndexOf('/') + 1));
        return activity.matches() ? Integer.parseInt(activity.group("number")) : 0;
    }
}
