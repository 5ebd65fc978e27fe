package org.caseroom.practice;

import java.time.Instant;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.RunId;

/// A card as it is asked, without its key.
///
/// @param language of the course, as a language tag
public record AskedCard(
        ReviewId review, RunId run, String course, String language, ShownQuestion question, Instant askedAt) {}
