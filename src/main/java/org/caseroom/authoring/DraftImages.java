package org.caseroom.authoring;

import java.util.Map;
import org.caseroom.coursepack.image.ImageKind;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Digest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The images of a draft.
@Service
@Transactional(readOnly = true)
public class DraftImages {

    private static final String FOLDER = "media/";

    private final DraftFiles files;
    private final DraftAccess open;

    DraftImages(DraftFiles files, DraftAccess open) {
        this.files = files;
        this.open = open;
    }

    /// An image and what it is called over the line.
    @SuppressWarnings("ArrayRecordComponent") // never compared: named by its digest
    public record Image(String contentType, byte[] bytes) {}

    /// @throws DraftNotFoundException if there is no such image, or the actor may not write the draft
    public Image image(Actor actor, DraftId id, Digest digest) {
        open.find(actor, id);
        return files.digests(id).entrySet().stream()
                .filter(file -> file.getValue().equals(digest) && file.getKey().startsWith(FOLDER))
                .map(Map.Entry::getKey)
                .flatMap(path -> ImageKind.of(path).stream()
                        .map(kind -> new Image(
                                kind.contentType(),
                                files.find(id, path)
                                        .orElseThrow(DraftNotFoundException::new)
                                        .bytes())))
                .findFirst()
                .orElseThrow(DraftNotFoundException::new);
    }
}
