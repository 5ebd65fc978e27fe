package org.caseroom.authoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.caseroom.casework.CatalogueSpeaker;
import org.caseroom.casework.EndlessDrawException;
import org.caseroom.casework.Speaker;
import org.caseroom.casework.Task;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.trial.DrawnCase;
import org.caseroom.casework.trial.Odds;
import org.caseroom.coursepack.source.Edits;
import org.caseroom.identity.Actor;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Service;

/// Shows authors what their parameters lead to: cases with their solutions, and what guessing is worth. Nothing of it
/// is
/// kept, and no attempt comes of it.
@Service
public class SampleCases {

    /// How many are drawn at once.
    public static final int SHOWN = 3;

    private static final int LAST = 1_000_000;
    private static final int KEPT = 300;

    private final DraftAccess open;
    private final DraftFiles files;
    private final CaseDrawing drawing;
    private final Words words;
    private final Cache<Exercise, Odds> odds =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    SampleCases(DraftAccess open, DraftFiles files, CaseDrawing drawing, Words words) {
        this.open = open;
        this.files = files;
        this.drawing = drawing;
        this.words = words;
    }

    /// Some cases, told in the language of the course.
    ///
    /// @param from the number of the first one
    /// @throws DraftNotFoundException if there is no such draft, or the actor may not write it
    /// @throws NoSuchCasesException if there are none with these parameters
    /// @throws DrawingBusyException if they could not be drawn in time
    public List<SampleCase> draw(Actor actor, DraftId id, WantedCases wanted, int from) {
        open.find(actor, id);
        var exercise = wanted.exercise();
        if (from < 0 || from > LAST) {
            throw new NoSuchCasesException();
        }
        var speaker = new CatalogueSpeaker(words, language(id));
        var drawn = inTurn(
                actor,
                CaseDrawing.What.CASES,
                goesOn -> IntStream.range(from, from + SHOWN)
                        .takeWhile(_ -> goesOn.getAsBoolean())
                        .mapToObj(number -> sample(exercise, number, speaker))
                        .toList());
        if (drawn.size() < SHOWN) {
            throw new DrawingBusyException();
        }
        return drawn;
    }

    /// What guessing is worth in such cases, and what their solutions reach. The same is found out once.
    ///
    /// @throws DraftNotFoundException if there is no such draft, or the actor may not write it
    /// @throws NoSuchCasesException if there are none with these parameters
    /// @throws DrawingBusyException if it could not be found out in time
    public Odds odds(Actor actor, DraftId id, WantedCases wanted) {
        open.find(actor, id);
        var exercise = wanted.exercise();
        var known = odds.getIfPresent(exercise);
        if (known != null) {
            return known;
        }
        var speaker = new CatalogueSpeaker(words, Locale.ENGLISH);
        var found = inTurn(actor, CaseDrawing.What.ODDS, goesOn -> Odds.of(exercise, speaker, goesOn));
        if (!found.isWhole()) {
            throw new DrawingBusyException();
        }
        odds.put(exercise, found);
        return found;
    }

    private <T> T inTurn(Actor actor, CaseDrawing.What what, Function<BooleanSupplier, T> work) {
        try {
            return drawing.inTurn(new CaseDrawing.Asked(actor.person(), what), work);
        } catch (EndlessDrawException nothing) {
            throw new NoSuchCasesException();
        }
    }

    private static SampleCase sample(Exercise exercise, int number, Speaker speaker) {
        var drawn = DrawnCase.of(exercise, number, speaker);
        return new SampleCase(
                number,
                drawn.shown(),
                drawn.file().tasks().stream().map(task -> solved(task, speaker)).toList(),
                drawn.file().solution().stream().map(speaker::html).toList());
    }

    private static SampleCase.SolvedTask solved(Task task, Speaker speaker) {
        return new SampleCase.SolvedTask(
                task.shown(speaker),
                task.solution(),
                task.explain(task.solution(), speaker),
                task.head().hints().stream().map(speaker::html).toList());
    }

    /// That of the course; English where its sheet can't be read.
    private Locale language(DraftId id) {
        return files.find(id, DraftOutline.COURSE)
                .filter(DraftFile::isText)
                .flatMap(sheet -> Edits.of(sheet.path(), sheet.text()))
                .flatMap(sheet -> sheet.value("language"))
                .map(Locale::forLanguageTag)
                .map(words::supported)
                .orElse(Locale.ENGLISH);
    }
}
