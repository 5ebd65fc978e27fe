package org.caseroom.casework.law;

import org.caseroom.casework.Draw;
import org.caseroom.casework.law.Power.Authority;
import org.caseroom.casework.law.Power.Category;

/// An order to produce as a colleague has drafted it, not yet sent.
///
/// @param days how long a time it covers; 0 if it names no end
/// @param alsoContent whether it asks for content data along with its category
record Draft(Category category, Authority signedBy, boolean hasAccount, String account, int days, boolean alsoContent) {

    /// What can be the matter with a draft.
    enum Flaw {
        NONE,
        SIGNED_TOO_LOW,
        NO_END,
        NO_ACCOUNT,
        TOO_LONG,
        TOO_WIDE
    }

    static Draft of(Flaw flaw, Power power, String account, String display, Draw draw) {
        var category = switch (flaw) {
            case SIGNED_TOO_LOW -> draw.pick(Category.TRAFFIC, Category.CONTENT);
            case TOO_WIDE -> Category.SUBSCRIBER; // never signed by a judge, who could grant both
            case NONE, NO_END, NO_ACCOUNT, TOO_LONG -> draw.pick(Category.values());
        };
        var right = power.toProduce(category);
        var signedBy = flaw == Flaw.SIGNED_TOO_LOW ? Authority.values()[draw.between(0, right.ordinal() - 1)] : right;
        return new Draft(
                category,
                signedBy,
                flaw != Flaw.NO_ACCOUNT,
                flaw == Flaw.NO_ACCOUNT ? display : account,
                days(flaw, power.days(), draw),
                flaw == Flaw.TOO_WIDE);
    }

    private static int days(Flaw flaw, int most, Draw draw) {
        return switch (flaw) {
            case NO_END -> 0;
            case TOO_LONG -> most + draw.between(1, 60);
            case NONE, SIGNED_TOO_LOW, NO_ACCOUNT, TOO_WIDE -> draw.between(2, most);
        };
    }
}
