package org.caseroom.authoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.coursepack.finding.ImageFinding;
import org.caseroom.coursepack.image.ImageFile;
import org.caseroom.coursepack.image.ImageKind;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlNode;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Digest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The images of a draft: shown, and added with what has to be said about them.
@Service
@Transactional
public class DraftImages {

    private static final String FOLDER = "media/";
    private static final String SHEET = "media/media.yaml";

    private final DraftFiles files;
    private final DraftAccess open;
    private final DraftKeeping keeping;

    DraftImages(DraftFiles files, DraftAccess open, DraftKeeping keeping) {
        this.files = files;
        this.open = open;
        this.keeping = keeping;
    }

    /// An image and what it is called over the line.
    @SuppressWarnings("ArrayRecordComponent") // never compared: named by its digest
    public record Image(String contentType, byte[] bytes) {}

    /// @throws DraftNotFoundException if there is no such image, or the actor may not write the draft
    @Transactional(readOnly = true)
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

    /// Adds an image and lists it in `media/media.yaml`.
    ///
    /// @return its path, as lessons refer to it
    /// @throws RefusedPackException if it is no image that may be shown; nothing of it is kept
    /// @throws org.caseroom.coursepack.source.NotWritableException if it can't be listed
    public String add(Actor actor, DraftId id, NewImage image) {
        var draft = open.lock(actor, id);
        var folder = new DraftFolder(files.all(id));
        var kind = ImageKind.of(image.fileName())
                .orElseThrow(() -> new RefusedPackException("", new ImageFinding.ImageKind.Unknown()));
        var path = freePath(folder, image.fileName());
        var problems = new Problems();
        ImageFile.read(path, kind, image.bytes(), problems);
        if (problems.errors() > 0) {
            throw new RefusedPackException(errors(problems));
        }
        folder.put(path, image.bytes());
        list(folder, path, image);
        keeping.keep(actor, draft, folder.changed(), folder.removed());
        return path;
    }

    /// Puts another picture in the place of an image. It keeps its name, by which lessons show it, and what is said
    /// of
    /// it.
    ///
    /// @param path such as `media/chain.svg`
    /// @param fileName what the picture is called on the author's device
    /// @throws DraftNotFoundException if there is no such image, or the actor may not write the draft
    /// @throws RefusedPackException if it is no image that may be shown, or one of another kind
    public void replace(Actor actor, DraftId id, String path, String fileName, byte[] bytes) {
        var draft = open.lock(actor, id);
        var folder = new DraftFolder(files.all(id));
        var kind = ImageKind.of(path)
                .filter(_ -> path.startsWith(FOLDER) && folder.has(path))
                .orElseThrow(DraftNotFoundException::new);
        if (!ImageKind.of(fileName).equals(java.util.Optional.of(kind))) {
            throw new RefusedPackException(path, new ImageFinding.ImageKind.Other(kind.toString()));
        }
        var problems = new Problems();
        ImageFile.read(path, kind, bytes, problems);
        if (problems.errors() > 0) {
            throw new RefusedPackException(errors(problems));
        }
        folder.put(path, bytes);
        keeping.keep(actor, draft, folder.changed(), folder.removed());
    }

    private static void list(DraftFolder folder, String path, NewImage image) {
        var entry = YamlNode.Keys.none()
                .with("file", path.substring(FOLDER.length()))
                .with("author", image.author().strip())
                .with("licence", image.licence().strip())
                .with("description", image.description().strip());
        var sheet = folder.has(SHEET) ? folder.text(SHEET) : "images: []\n";
        folder.put(SHEET, Writing.edited(SHEET, sheet, edits -> edits.add("images", entry)));
    }

    private static String freePath(DraftFolder folder, String fileName) {
        var dot = fileName.lastIndexOf('.');
        var ending = fileName.substring(dot).toLowerCase(java.util.Locale.ROOT);
        var taken = folder.paths().stream()
                .filter(path -> path.startsWith(FOLDER) && path.indexOf('.') > 0)
                .map(path -> path.substring(FOLDER.length(), path.indexOf('.')))
                .collect(Collectors.toSet());
        return FOLDER + NewId.of(fileName.substring(0, dot), "image", taken) + ending;
    }

    private static List<Problem> errors(Problems problems) {
        return problems.sorted().stream().filter(Problem::isError).toList();
    }
}
