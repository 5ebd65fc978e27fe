package org.caseroom.authoring;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caseroom.coursepack.image.ImageKind;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Digest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says where the lessons of a draft use its terms and images, so that nobody removes what is needed without knowing.
@Service
@Transactional(readOnly = true)
public class FindingUses {

    private static final String TERM = "glossary:";
    private static final String FOLDER = "media/";

    private final DraftFiles files;
    private final DraftAccess open;

    FindingUses(DraftFiles files, DraftAccess open) {
        this.files = files;
        this.open = open;
    }

    /// An image in the folder.
    ///
    /// @param file its name in `media/`
    public record UsedImage(String file, Digest digest, List<Use> uses) {}

    /// By the id of the term; those that nobody links to are missing.
    ///
    /// @throws DraftNotFoundException if there is no such draft, or the actor may not write it
    public Map<String, List<Use>> terms(Actor actor, DraftId id) {
        return all(actor, id).entrySet().stream()
                .filter(use -> use.getKey().startsWith(TERM))
                .collect(Collectors.toMap(use -> use.getKey().substring(TERM.length()), Map.Entry::getValue));
    }

    /// The images of a draft, used or not.
    ///
    /// @throws DraftNotFoundException if there is no such draft, or the actor may not write it
    public List<UsedImage> images(Actor actor, DraftId id) {
        var uses = all(actor, id);
        return files.digests(id).entrySet().stream()
                .filter(file -> file.getKey().startsWith(FOLDER)
                        && ImageKind.of(file.getKey()).isPresent())
                .map(file -> new UsedImage(
                        file.getKey().substring(FOLDER.length()),
                        file.getValue(),
                        uses.getOrDefault(file.getKey(), List.of())))
                .toList();
    }

    /// The titles of the lessons that would miss a file: an image, or the glossary.
    ///
    /// @throws DraftNotFoundException if there is no such draft, or the actor may not write it
    public List<String> lessons(Actor actor, DraftId id, String path) {
        Predicate<String> isMeant =
                path.equals("glossary.yaml") ? target -> target.startsWith(TERM) : target -> target.equals(path);
        return all(actor, id).entrySet().stream()
                .filter(use -> isMeant.test(use.getKey()))
                .flatMap(use -> use.getValue().stream())
                .map(Use::title)
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, List<Use>> all(Actor actor, DraftId id) {
        open.find(actor, id);
        return UseReading.of(new DraftFolder(files.all(id)));
    }
}
