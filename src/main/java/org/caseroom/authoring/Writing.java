package org.caseroom.authoring;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.source.Edits;
import org.caseroom.coursepack.source.NotWritableException;
import org.caseroom.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saves the files of a draft. Who saves says which revision they have changed, so that two authors never overwrite
/// each
/// other without noticing.
@Service
@Transactional
public class Writing {

    private final DraftFiles files;
    private final DraftAccess open;
    private final DraftKeeping keeping;

    Writing(DraftFiles files, DraftAccess open, DraftKeeping keeping) {
        this.files = files;
        this.open = open;
        this.keeping = keeping;
    }

    /// @throws DraftNotFoundException if there is no such file, or the actor may not write it
    @Transactional(readOnly = true)
    public DraftFile file(Actor actor, DraftId id, String path) {
        open.find(actor, id);
        return files.find(id, path).orElseThrow(DraftNotFoundException::new);
    }

    /// Saves the whole text of a file.
    ///
    /// @param revision the state of the file that was changed
    /// @throws DraftNotFoundException if there is no such file, or the actor may not write it
    /// @throws org.caseroom.coursepack.RefusedPackException if it is too large
    public Saved save(Actor actor, DraftId id, String path, long revision, String text) {
        return change(actor, id, path, revision, _ -> text);
    }

    /// Saves the change of one stretch of a file.
    public Saved splice(Actor actor, DraftId id, Splice splice) {
        return change(actor, id, splice.path(), splice.revision(), splice::into);
    }

    /// Saves the change of some values of a file, and leaves every other character as it is.
    ///
    /// @throws NotWritableException if the file is not sound enough to be changed by its values
    public Saved edit(Actor actor, DraftId id, String path, long revision, UnaryOperator<Edits> edit) {
        return change(actor, id, path, revision, text -> edited(path, text, edit));
    }

    /// What the change of some values makes of a text that is not kept. Nothing is saved.
    ///
    /// @throws NotWritableException if the text is not sound enough to be changed by its values
    /// @throws org.caseroom.coursepack.RefusedPackException if it is too large
    @Transactional(readOnly = true)
    public String applied(Actor actor, DraftId id, String path, String text, UnaryOperator<Edits> edit) {
        open.find(actor, id);
        PackFiles.of(Map.of(path, text.getBytes(StandardCharsets.UTF_8))); // refuses what is too large
        return edited(path, text, edit);
    }

    static String edited(String path, String text, UnaryOperator<Edits> edit) {
        return edit.apply(Edits.of(path, text)
                        .orElseThrow(() -> new NotWritableException(path + " has to be put right as text first.")))
                .text();
    }

    private Saved change(Actor actor, DraftId id, String path, long revision, UnaryOperator<String> change) {
        var draft = open.lock(actor, id);
        var file = files.find(id, path).orElseThrow(DraftNotFoundException::new);
        if (!file.isText()) {
            throw new NotWritableException(path + " is no text in UTF-8.");
        }
        if (file.revision() != revision) {
            return isRepeated(file, change) ? new Saved.Kept(file) : new Saved.Conflict(file);
        }
        var bytes = change.apply(file.text()).getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, file.bytes())) {
            PackFiles.of(Map.of(path, bytes)); // refuses what is too large
            keeping.keep(actor, draft, Map.of(path, bytes), Set.of());
        }
        return new Saved.Kept(files.find(id, path).orElseThrow());
    }

    /// The same was saved before, and only the answer got lost.
    private static boolean isRepeated(DraftFile file, UnaryOperator<String> change) {
        try {
            return Arrays.equals(change.apply(file.text()).getBytes(StandardCharsets.UTF_8), file.bytes());
        } catch (NotWritableException | IllegalArgumentException elsewhere) {
            return false;
        }
    }
}
