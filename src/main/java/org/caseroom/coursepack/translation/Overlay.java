package org.caseroom.coursepack.translation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.finding.TranslationFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.Yaml;
import org.caseroom.shared.Digest;

/// A translation laid over the files of its course. What comes out is a course folder in that language, to be read and
/// checked as any is: whatever may not be changed was never asked of the translator.
public final class Overlay {

    private static final String COURSE = "course.yaml";

    private final PackFiles base;
    private final Locale language;
    private final PackFiles translated;
    private final Problems problems;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, LaidFile> laid = new HashMap<>();
    private final List<Segment> segments = new ArrayList<>();

    private Overlay(PackFiles base, Locale language, PackFiles translated, Problems problems) {
        this.base = base;
        this.language = language;
        this.translated = translated;
        this.problems = problems;
    }

    /// @param base a sound course
    /// @param translated with the paths of the course
    /// @param problems take what is wrong with the translation, at its own paths
    public static Overlay of(PackFiles base, Locale language, PackFiles translated, Problems problems) {
        var overlay = new Overlay(base, language, translated, problems);
        overlay.lay();
        return overlay;
    }

    /// The course folder in the other language.
    public Map<String, byte[]> files() {
        return files;
    }

    /// Everything of the course that is to be translated.
    public List<Segment> segments() {
        return List.copyOf(segments);
    }

    /// The language of each lesson that is not translated.
    public Map<String, Locale> languages(CoursePack course) {
        var languages = new HashMap<String, Locale>();
        base.paths().stream()
                .filter(path -> path.endsWith(".md") && !translated.paths().contains(path))
                .forEach(path -> languages.put(path, course.course().language()));
        return languages;
    }

    /// A problem of the course folder that came out, where the translator sees it. A doubt about something that was
    /// not
    /// translated is none.
    public Optional<Problem> asTranslated(Problem problem) {
        var origin = Optional.ofNullable(laid.get(problem.file()))
                .flatMap(file -> file.origin(problem.line(), problem.column()));
        if (origin.isPresent()) {
            var place = origin.get();
            return Optional.of(
                    new Problem(place.file(), place.line(), place.column(), problem.severity(), problem.finding()));
        }
        return problem.isError()
                        || translated.paths().contains(problem.file())
                                && !problem.file().endsWith(".yaml")
                ? Optional.of(new Problem(written(problem.file()), 1, 1, problem.severity(), problem.finding()))
                : Optional.empty();
    }

    private void lay() {
        refuseOthers();
        refuseOddSegments();
        for (var path : base.paths()) {
            var bytes = base.bytes(path).orElseThrow();
            var over = translated.bytes(path);
            files.put(path, bytes);
            if (TextKeys.of(path).isPresent()) {
                layTexts(path, TextKeys.of(path).get(), bytes, over);
            } else if (path.endsWith(".svg") && over.isPresent()) {
                layPicture(path, bytes, over.get());
            }
        }
    }

    private void refuseOthers() {
        for (var path : translated.paths()) {
            if (!base.paths().contains(path) && !path.equals(SegmentSheet.FILE)) {
                problems.error(written(path), new TranslationFinding.TranslatedFile.Unknown());
            } else if (TextKeys.of(path).isEmpty() && !path.endsWith(".svg") && !path.equals(SegmentSheet.FILE)) {
                problems.error(written(path), new TranslationFinding.TranslatedFile.WithoutTexts());
            }
        }
    }

    private void refuseOddSegments() {
        translated
                .bytes(SegmentSheet.FILE)
                .filter(file -> SegmentSheet.read(file).isEmpty())
                .ifPresent(_ -> problems.error(written(SegmentSheet.FILE), new TranslationFinding.SegmentLine()));
    }

    private void layTexts(String path, TextKeys keys, byte[] bytes, Optional<byte[]> over) {
        var source = SourceText.decoded(path, bytes, new Problems()).orElseThrow();
        var text = over.flatMap(written -> SourceText.decoded(written(path), written, problems));
        List<Patch> patches = new ArrayList<>();
        if (keys == TextKeys.LESSON) {
            var lesson = new LessonOverlay(path, problems);
            lesson.lay(source, text);
            patches.addAll(lesson.patches());
            segments.addAll(lesson.segments());
        } else {
            var yaml = new YamlOverlay(path, keys, problems);
            Yaml.of(source, new Problems())
                    .ifPresent(root -> yaml.lay(root, text.flatMap(it -> Yaml.of(it, problems))));
            patches.addAll(yaml.patches());
            segments.addAll(yaml.segments());
        }
        if (path.equals(COURSE)) {
            patches.add(language(source));
        }
        if (!patches.isEmpty()) {
            var file = new LaidFile(source, text.orElse(source), patches);
            laid.put(path, file);
            files.put(path, file.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Patch language(SourceText course) {
        var place = Yaml.of(course, new Problems())
                .filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast)
                .flatMap(sheet -> sheet.find("language"))
                .map(Yaml::span)
                .orElseThrow();
        return Patch.value(place, language.toLanguageTag(), new SourceText(written(COURSE), "").at(0));
    }

    /// A picture is drawn as it is in the course; only its words are others.
    private void layPicture(String path, byte[] bytes, byte[] over) {
        if (PictureShape.of(bytes).equals(PictureShape.of(over))) {
            files.put(path, over);
        } else {
            problems.error(written(path), new TranslationFinding.TranslatedPicture());
        }
        segments.add(new Segment(path, "picture", Digest.of(bytes), true, true));
    }

    private String written(String path) {
        return PackFiles.TRANSLATIONS + language.toLanguageTag() + (path.isEmpty() ? "" : "/" + path);
    }
}
