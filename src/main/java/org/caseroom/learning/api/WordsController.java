package org.caseroom.learning.api;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.shared.words.Direction;
import org.caseroom.shared.words.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The player's part of the catalogue of words. Tells nothing about anybody, so no sign-in is needed.
@RestController
@RequestMapping("/api/words")
class WordsController {

    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    private final Words words;

    WordsController(Words words) {
        this.words = words;
    }

    record ShownWords(String locale, String dir, Map<String, String> messages) {}

    @GetMapping("/{locale}")
    ResponseEntity<ShownWords> words(@PathVariable String locale, @RequestParam Optional<String> v) {
        var supported = words.supported(Locale.forLanguageTag(locale));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        v.filter(words.version()::equals).isPresent() ? IMMUTABLE : "no-cache")
                .body(new ShownWords(
                        supported.toLanguageTag(),
                        Direction.of(supported).html(),
                        words.withPrefix(supported, "player.")));
    }
}
