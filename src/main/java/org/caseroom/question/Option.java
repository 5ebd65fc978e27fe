package org.caseroom.question;

import org.caseroom.shared.Prose;

/// One of the things that can be chosen, and why it is right or wrong.
public record Option(OptionId id, Prose text, boolean correct, Prose why) {}
