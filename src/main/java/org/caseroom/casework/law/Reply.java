package org.caseroom.casework.law;

import java.util.Locale;

/// How the requested authority answers an order to produce, by the rules that the card names. Refusing goes before
/// granting in part.
record Reply(Outcome outcome, String reason) {

    enum Outcome {
        GRANTED,
        IN_PART,
        REFUSED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Reply to(Draft draft, Power power) {
        if (draft.signedBy().compareTo(power.toProduce(draft.category())) < 0) {
            return new Reply(Outcome.REFUSED, "authority");
        }
        if (draft.days() == 0) {
            return new Reply(Outcome.REFUSED, "no-end");
        }
        if (!draft.hasAccount()) {
            return new Reply(Outcome.REFUSED, "no-account");
        }
        if (draft.alsoContent() && draft.signedBy().compareTo(power.toProduce(Power.Category.CONTENT)) < 0) {
            return new Reply(Outcome.IN_PART, "too-wide");
        }
        return draft.days() > power.days()
                ? new Reply(Outcome.IN_PART, "too-long")
                : new Reply(Outcome.GRANTED, "granted");
    }
}
