package org.caseroom.coverage;

/// What a course does with an article or a competency.
public enum Treatment {
    /// A module aims at it, or the text of a lesson names it.
    MENTIONED,
    /// A lesson says that it teaches it.
    TAUGHT,
    /// A question that a quiz can draw is about it.
    ASSESSED,
    /// An exercise or a scenario lets one practise it.
    PRACTISED
}
