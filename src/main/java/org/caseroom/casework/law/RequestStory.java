package org.caseroom.casework.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Settings;
import org.caseroom.casework.pool.Names;
import org.caseroom.casework.pool.Networks;

/// What is needed, who may ask for it, and what a colleague has drafted already.
///
/// @param timed the needs of which the period is to be written in UTC
record RequestStory(Power power, List<Need> needs, List<Need> timed, List<Draft> drafts) {

    private static final Instant EARLIEST = Instant.parse("2026-02-02T00:00:00Z");
    private static final int DIGITS = 11;

    RequestStory {
        needs = List.copyOf(needs);
        timed = List.copyOf(timed);
        drafts = List.copyOf(drafts);
    }

    int number(Need need) {
        return needs.indexOf(need) + 1;
    }

    static RequestStory of(Settings settings, Draw draw) {
        var power = Power.of(draw);
        var needs = needs(kinds(draw, settings.get(DataRequest.NEEDS), power), draw);
        var timed = needs.stream()
                .filter(need -> need.kind().period() == Need.Period.WINDOW)
                .limit(settings.get(DataRequest.PERIODS))
                .toList();
        return new RequestStory(power, needs, timed, drafts(draw, settings.get(DataRequest.DRAFTS), power));
    }

    /// So different from each other that no field is the same for all.
    private static List<Need.Kind> kinds(Draw draw, int count, Power power) {
        while (true) {
            var kinds = draw.some(List.of(Need.Kind.values()), count);
            var measures = kinds.stream().map(Need.Kind::measure).distinct().count();
            var periods = kinds.stream().map(Need.Kind::period).distinct().count();
            var categories = kinds.stream().map(Need.Kind::category).distinct().count();
            var authorities = kinds.stream()
                    .map(kind -> power.issuerOf(kind.measure(), kind.category()))
                    .distinct()
                    .count();
            if (measures >= 3
                    && categories >= 2
                    && authorities >= 3
                    && periods >= 2
                    && kinds.stream().anyMatch(kind -> kind.period() == Need.Period.WINDOW)) {
                return kinds;
            }
        }
    }

    private static List<Need> needs(List<Need.Kind> kinds, Draw draw) {
        var providers = Networks.providers(draw, kinds.size());
        var displays = Names.of(draw, kinds.size());
        var needs = new ArrayList<Need>();
        for (var kind : kinds) {
            var from = EARLIEST.plus(Duration.ofMinutes(5L * draw.between(0, 12 * 24 * 60)));
            var until = from.plus(Duration.ofMinutes(5L * draw.between(6, 12 * 30)));
            var each = needs.size();
            needs.add(new Need(
                    kind,
                    providers.get(each),
                    draw.digits(DIGITS),
                    displays.get(each),
                    from,
                    until,
                    draw.pick(Need.zones())));
        }
        return needs;
    }

    /// At least one is granted, one granted in part and one refused.
    private static List<Draft> drafts(Draw draw, int count, Power power) {
        var flaws = new ArrayList<>(List.of(Draft.Flaw.NONE, draw.pick(Draft.Flaw.TOO_LONG, Draft.Flaw.TOO_WIDE)));
        flaws.add(draw.pick(Draft.Flaw.SIGNED_TOO_LOW, Draft.Flaw.NO_END, Draft.Flaw.NO_ACCOUNT));
        while (flaws.size() < count) {
            flaws.add(draw.pick(Draft.Flaw.values()));
        }
        var displays = Names.of(draw, count);
        var drafts = new ArrayList<Draft>();
        for (var flaw : draw.shuffled(flaws)) {
            drafts.add(Draft.of(flaw, power, draw.digits(DIGITS), displays.get(drafts.size()), draw));
        }
        return drafts;
    }
}
