package org.caseroom.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.caseroom.identity.Access;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/// Whether the service works: to everybody in a word, to those who operate it with figures.
@Service
public class ServiceHealth {

    /// Somebody who asks again and again costs no more than this.
    private static final Duration LOOKED_AT_EVERY = Duration.ofSeconds(5);

    /// With less than this somebody should look after the disk soon.
    private static final long ENOUGH_DISK = DataSize.ofGigabytes(1).toBytes();

    private final HealthContributorRegistry contributors;
    private final Access access;
    private final Clock clock;
    private final AtomicReference<@Nullable Looked> last = new AtomicReference<>();

    ServiceHealth(HealthContributorRegistry contributors, Access access, Clock clock) {
        this.contributors = contributors;
        this.access = access;
        this.clock = clock;
    }

    /// How the service is.
    ///
    /// @param figures for those who operate it
    public record Report(Condition store, Condition disk, Condition jobs, Instant at, Optional<Figures> figures) {

        public Condition whole() {
            return store.orWorse(disk).orWorse(jobs == Condition.WORKS ? jobs : Condition.LIMITED);
        }
    }

    /// @param store which database it is
    /// @param lateJobs how many are overdue
    /// @param failingJobs how many failed the last time and will be tried again
    public record Figures(String store, long diskFree, long diskTotal, int lateJobs, int failingJobs) {}

    private record Looked(Health store, Health disk, Health jobs, Instant at) {}

    /// @param actor who asks; empty for somebody who is not signed in
    public Report report(Optional<Actor> actor) {
        var looked = look(clock.instant());
        return new Report(
                Condition.of(looked.store().getStatus()),
                disk(looked.disk()),
                Condition.of(looked.jobs().getStatus()),
                looked.at(),
                actor.filter(asking -> access.may(asking, Action.OPERATE, Target.platform()))
                        .map(_ -> figures(looked)));
    }

    private Looked look(Instant now) {
        var before = last.get();
        if (before != null && Duration.between(before.at(), now).abs().compareTo(LOOKED_AT_EVERY) < 0) {
            return before;
        }
        var looked = new Looked(health("db"), health("diskSpace"), health("jobs"), now);
        last.set(looked);
        return looked;
    }

    private Health health(String name) {
        var health = contributors.getContributor(name) instanceof HealthIndicator indicator ? indicator.health() : null;
        return health == null ? Health.unknown().build() : health;
    }

    private static Condition disk(Health health) {
        var condition = Condition.of(health.getStatus());
        return number(health, "free") < ENOUGH_DISK ? condition.orWorse(Condition.LIMITED) : condition;
    }

    private static Figures figures(Looked looked) {
        return new Figures(
                String.valueOf(looked.store().getDetails().getOrDefault("database", "?")),
                number(looked.disk(), "free"),
                number(looked.disk(), "total"),
                (int) number(looked.jobs(), "late"),
                (int) number(looked.jobs(), "failing"));
    }

    private static long number(Health health, String detail) {
        return health.getDetails().get(detail) instanceof Number number ? number.longValue() : 0;
    }
}
