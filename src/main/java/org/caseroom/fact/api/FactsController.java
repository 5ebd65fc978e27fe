package org.caseroom.fact.api;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.competency.Sureness;
import org.caseroom.fact.CurrentFacts;
import org.caseroom.fact.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The facts in the language of a course, for whoever reads its lessons.
@RestController
@RequestMapping("/api/facts")
class FactsController {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final CurrentFacts facts;
    private final Clock clock;

    FactsController(CurrentFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /// @param asOf a day, a month or a year
    /// @param old whether it should be looked up again
    record ShownFact(
            String value,
            String sentence,
            String asOf,
            String source,
            String publisher,
            @Nullable String url,
            Sureness sureness,
            boolean old) {

        private static ShownFact of(Fact fact, Locale language, LocalDate today) {
            return new ShownFact(
                    fact.value().in(language),
                    fact.sentence().in(language),
                    fact.asOf().text(),
                    fact.source(),
                    fact.publisher(),
                    fact.url(),
                    fact.sureness(),
                    fact.mayBeOld(today));
        }
    }

    @GetMapping("/{locale}")
    ResponseEntity<Map<String, ShownFact>> facts(@PathVariable String locale) {
        var language = Locale.forLanguageTag(locale);
        var today = LocalDate.now(clock);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(facts.get().all().stream()
                        .collect(Collectors.toMap(
                                fact -> fact.id().value(), fact -> ShownFact.of(fact, language, today))));
    }
}
