package org.caseroom.authoring.api;

import java.util.Locale;
import java.util.function.Supplier;
import org.caseroom.authoring.Arranging;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftImages;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.authoring.Saved;
import org.caseroom.authoring.Writing;
import org.caseroom.identity.Actor;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.shared.Digest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the editor reads and saves.
@RestController
@RequestMapping("/api/writing/{draft}")
class WritingController {

    private static final String IMMUTABLE = "private, immutable, max-age=31536000";

    private final CurrentPerson current;
    private final Writing writing;
    private final Arranging arranging;
    private final DraftImages images;
    private final FileShowing showing;

    WritingController(
            CurrentPerson current, Writing writing, Arranging arranging, DraftImages images, FileShowing showing) {
        this.current = current;
        this.writing = writing;
        this.arranging = arranging;
        this.images = images;
        this.showing = showing;
    }

    @GetMapping("/file")
    ResponseEntity<Shapes.ShownFile> file(@PathVariable String draft, @RequestParam String path, Locale locale) {
        var actor = current.actor();
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(showing.show(actor, id(draft), writing.file(actor, id(draft), path), locale));
    }

    @GetMapping("/choices")
    Shapes.Choices choices(@PathVariable String draft, @RequestParam String path) {
        return showing.choices(current.actor(), id(draft), path);
    }

    @PutMapping("/file")
    ResponseEntity<?> save(
            @PathVariable String draft, @RequestParam String path, @RequestBody Shapes.Text text, Locale locale) {
        var actor = current.actor();
        return answer(actor, id(draft), writing.save(actor, id(draft), path, text.revision(), text.text()), locale);
    }

    @PatchMapping("/file")
    ResponseEntity<?> change(
            @PathVariable String draft, @RequestParam String path, @RequestBody Shapes.Values values, Locale locale) {
        var actor = current.actor();
        return answer(
                actor,
                id(draft),
                writing.edit(
                        actor, id(draft), path, values.revision(), file -> ValueChanges.apply(file, values.changes())),
                locale);
    }

    /// What changes would make of a text, for who compares it with what somebody else has written.
    @PostMapping("/applied")
    Shapes.Tried applied(@PathVariable String draft, @RequestParam String path, @RequestBody Shapes.Trial trial) {
        return new Shapes.Tried(writing.applied(
                current.actor(), id(draft), path, trial.text(), file -> ValueChanges.apply(file, trial.changes())));
    }

    /// Removes a file; an image goes with what its sheet says of it.
    @DeleteMapping("/file")
    ResponseEntity<Void> remove(@PathVariable String draft, @RequestParam String path) {
        arranging.remove(current.actor(), id(draft), path);
        return ResponseEntity.noContent().build();
    }

    /// Only ever shown as an image; the policy of this chain lets nothing in it run.
    @GetMapping("/media/{digest}")
    ResponseEntity<byte[]> image(@PathVariable String draft, @PathVariable String digest) {
        var image = images.image(current.actor(), id(draft), parsed(() -> new Digest(digest)));
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, IMMUTABLE)
                .header(HttpHeaders.CONTENT_TYPE, image.contentType())
                .body(image.bytes());
    }

    private ResponseEntity<?> answer(Actor actor, DraftId draft, Saved saved, Locale locale) {
        var shown = showing.show(actor, draft, saved.file(), locale);
        return switch (saved) {
            case Saved.Kept _ -> ResponseEntity.ok(shown);
            case Saved.Conflict _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new Shapes.Refusal("changed-elsewhere", "", shown));
        };
    }

    private static DraftId id(String text) {
        return parsed(() -> DraftId.of(text));
    }

    /// An id that is none is answered like one that is missing.
    private static <T> T parsed(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException noId) {
            throw new DraftNotFoundException();
        }
    }
}
