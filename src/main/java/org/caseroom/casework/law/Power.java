package org.caseroom.casework.law;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.caseroom.casework.Draw;

/// What the national card of a case says about who may issue what.
///
/// @param preserving who may have data preserved at home
/// @param producing from whom an order to produce must come, by the category of data
/// @param days what a single request may cover at most
record Power(Authority preserving, Map<Category, Authority> producing, int days) {

    /// Something that can be done to obtain or keep data. Which article requires States to provide for it stands on
    /// the
    /// card.
    enum Measure {
        PRESERVE_AT_HOME(25),
        PRODUCE(27),
        SEARCH(28),
        INTERCEPT(30),
        EMERGENCY(41),
        PRESERVE_ABROAD(42),
        ASSISTANCE(44);

        private final int article;

        Measure(int article) {
            this.article = article;
        }

        int article() {
            return article;
        }

        String word() {
            return written(this);
        }
    }

    enum Category {
        SUBSCRIBER,
        TRAFFIC,
        CONTENT;

        String word() {
            return written(this);
        }
    }

    /// At home each stands above the one before; the last two only speak to other States.
    enum Authority {
        POLICE,
        PROSECUTOR,
        JUDGE,
        CONTACT_POINT,
        CENTRAL_AUTHORITY;

        String word() {
            return written(this);
        }
    }

    Power {
        producing = Map.copyOf(producing);
    }

    static Power of(Draw draw) {
        var preserving = draw.pick(Authority.POLICE, Authority.PROSECUTOR);
        var producing = new EnumMap<Category, Authority>(Category.class);
        producing.put(Category.SUBSCRIBER, draw.pick(Authority.POLICE, Authority.PROSECUTOR));
        producing.put(Category.TRAFFIC, draw.pick(Authority.PROSECUTOR, Authority.JUDGE));
        producing.put(Category.CONTENT, Authority.JUDGE);
        return new Power(preserving, producing, draw.pick(30, 45, 60));
    }

    Authority toProduce(Category category) {
        return producing.getOrDefault(category, Authority.JUDGE);
    }

    Authority issuerOf(Measure measure, Category category) {
        return switch (measure) {
            case PRESERVE_AT_HOME -> preserving;
            case PRODUCE -> toProduce(category);
            case SEARCH, INTERCEPT -> Authority.JUDGE;
            case EMERGENCY, PRESERVE_ABROAD -> Authority.CONTACT_POINT;
            case ASSISTANCE -> Authority.CENTRAL_AUTHORITY;
        };
    }

    private static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
