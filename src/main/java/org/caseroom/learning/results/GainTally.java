package org.caseroom.learning.results;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.caseroom.assessment.analysis.Gain;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Takes in what one participant after the other reached in two tests, and says what those whom a filter keeps gained.
/// It keeps sums, and nothing of a single person.
final class GainTally {

    private final ResultsFilter filter;
    private final Sums whole = new Sums();
    private final Map<Slug, Sums> objectives = new LinkedHashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> agencies = new HashMap<>();
    private final Map<String, Integer> countriesByObjective = new HashMap<>();
    private final Map<String, Integer> agenciesByObjective = new HashMap<>();

    GainTally(ResultsFilter filter) {
        this.filter = filter;
    }

    /// Points, and how many there were to be had.
    private static final class Points {
        private double reached;
        private double most;

        double share() {
            return most == 0 ? 0 : reached / most;
        }
    }

    private static final class Sums {
        private int participants;
        private double before;
        private double after;

        void add(Points first, Points second) {
            participants++;
            before += first.share();
            after += second.share();
        }

        Gain gain() {
            return participants == 0
                    ? new Gain(0, 0, 0)
                    : new Gain(participants, before / participants, after / participants);
        }
    }

    /// What one participant reached in both tests, in all and by objective.
    static final class Sheet {

        private final @Nullable OrganizationId country;
        private final @Nullable OrganizationId agency;
        private final Points[] all = {new Points(), new Points()};
        private final Map<Slug, Points[]> parts = new LinkedHashMap<>();

        Sheet(@Nullable OrganizationId country, @Nullable OrganizationId agency) {
            this.country = country;
            this.agency = agency;
        }

        void add(boolean second, @Nullable Slug objective, double score, double most) {
            add(all[second ? 1 : 0], score, most);
            if (objective != null) {
                add(
                        parts.computeIfAbsent(objective, _ -> new Points[] {new Points(), new Points()})[
                                second ? 1 : 0],
                        score,
                        most);
            }
        }

        private String inCountry() {
            return Objects.toString(country);
        }

        private String inAgency() {
            return country + " " + agency;
        }

        private static void add(Points points, double score, double most) {
            points.reached += score;
            points.most += most;
        }

        private static boolean isBoth(Points[] points) {
            return points[0].most > 0 && points[1].most > 0;
        }
    }

    /// Who took only one of the two counts for nothing.
    void add(Sheet sheet) {
        if (!Sheet.isBoth(sheet.all)) {
            return;
        }
        var kept = isKept(sheet);
        countries.merge(sheet.inCountry(), 1, Integer::sum);
        agencies.merge(sheet.inAgency(), 1, Integer::sum);
        if (kept) {
            whole.add(sheet.all[0], sheet.all[1]);
        }
        sheet.parts.forEach((objective, points) -> {
            if (Sheet.isBoth(points)) {
                countriesByObjective.merge(objective + " " + sheet.inCountry(), 1, Integer::sum);
                agenciesByObjective.merge(objective + " " + sheet.inAgency(), 1, Integer::sum);
                if (kept) {
                    objectives.computeIfAbsent(objective, _ -> new Sums()).add(points[0], points[1]);
                }
            }
        });
    }

    /// Null where it would tell of too few. A part of all is told only where no part of its kind is small: who
    /// takes the
    /// parts from the whole else knows of the few that are left.
    @Nullable
    Gain whole() {
        var gain = whole.gain();
        return gain.isTold() && !isOneSmall(countries, agencies) ? gain : null;
    }

    /// Nothing where one of them would tell of too few: the others and the whole would tell it.
    Map<Slug, Gain> objectives() {
        var gains = new LinkedHashMap<Slug, Gain>();
        objectives.forEach((objective, sums) -> gains.put(objective, sums.gain()));
        var told = whole() != null
                && gains.values().stream().allMatch(Gain::isTold)
                && !isOneSmall(countriesByObjective, agenciesByObjective);
        return told ? gains : Map.of();
    }

    private boolean isKept(Sheet sheet) {
        return (filter.country() == null || filter.country().equals(sheet.country))
                && (filter.agency() == null || filter.agency().equals(sheet.agency));
    }

    private boolean isOneSmall(Map<String, Integer> byCountry, Map<String, Integer> byAgency) {
        return filter.country() != null && isOneSmall(byCountry) || filter.agency() != null && isOneSmall(byAgency);
    }

    private static boolean isOneSmall(Map<String, Integer> counts) {
        return counts.values().stream().anyMatch(count -> count < Gain.FEWEST);
    }
}
