package org.caseroom.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Access;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.DefaultHealthContributorRegistry;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the service is: a word for everybody, figures for those who operate it.
@StoreTest
class ServiceHealthTest {

    private final ApplicationContext application;
    private final Access access;
    private final JdbcClient jdbc;
    private final TestClock clock;

    ServiceHealthTest(ApplicationContext application, Access access, JdbcClient jdbc, TestClock clock) {
        this.application = application;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    @AfterEach
    void noJobs() {
        jdbc.sql("delete from operations_job").update();
    }

    @Test
    void theStoreAnswersAndNothingIsLate() {
        var report = real().report(Optional.empty());

        assertThat(report.store()).isEqualTo(Condition.WORKS);
        assertThat(report.jobs()).isEqualTo(Condition.WORKS);
    }

    @Test
    void aJobThatIsLateIsALimitAndStopsNobody() {
        addJob(Duration.ofMinutes(11), 0);

        var report = real().report(Optional.empty());

        assertThat(report.jobs()).isEqualTo(Condition.LIMITED);
        assertThat(report.whole()).isEqualTo(Condition.LIMITED);
    }

    @Test
    void aJobThatFailedAndWillBeTriedAgainIsALimit() {
        addJob(Duration.ZERO, 3);

        assertThat(real().report(Optional.empty()).jobs()).isEqualTo(Condition.LIMITED);
    }

    @Test
    void onlyThoseWhoOperateTheWholePlatformSeeFigures() {
        var cohort = new SampleCohort(application);
        addJob(Duration.ofMinutes(11), 0);
        var health = real();

        assertThat(health.report(Optional.of(cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform())))
                        .figures())
                .hasValueSatisfying(figures -> {
                    assertThat(figures.store()).isIn("H2", "PostgreSQL");
                    assertThat(figures.diskTotal()).isPositive();
                    assertThat(figures.lateJobs()).isEqualTo(1);
                });
        assertThat(health.report(Optional.empty()).figures()).isEmpty();
        assertThat(health.report(Optional.of(cohort.trainee("Amina", cohort.nairobi())))
                        .figures())
                .isEmpty();
        assertThat(health.report(Optional.of(
                                cohort.reviewer(Role.ADMINISTRATOR, new Scope.Organizations(cohort.nairobi()))))
                        .figures())
                .isEmpty();
    }

    @Test
    void aStoreThatDoesNotAnswerIsTheEndAndAFullDiskSoonIs() {
        var full = Health.up()
                .withDetail("free", 200_000_000L)
                .withDetail("total", 1L)
                .build();

        assertThat(with(Health.down().build(), full).whole()).isEqualTo(Condition.DOES_NOT_WORK);
        assertThat(with(Health.up().build(), full).whole()).isEqualTo(Condition.LIMITED);
        assertThat(with(Health.up().build(), Health.down().build()).whole()).isEqualTo(Condition.DOES_NOT_WORK);
    }

    @Test
    void whoAsksAgainAtOnceGetsWhatWasSeen() {
        clock.stopAt(clock.instant());
        var health = real();
        health.report(Optional.empty());
        addJob(Duration.ofMinutes(11), 0);

        assertThat(health.report(Optional.empty()).jobs()).isEqualTo(Condition.WORKS);
        clock.travel(Duration.ofSeconds(6));
        assertThat(health.report(Optional.empty()).jobs()).isEqualTo(Condition.LIMITED);
    }

    private ServiceHealth real() {
        return new ServiceHealth(application.getBean(HealthContributorRegistry.class), access, clock);
    }

    private ServiceHealth.Report with(Health store, Health disk) {
        var contributors = new DefaultHealthContributorRegistry();
        contributors.registerContributor("db", (HealthIndicator) () -> store);
        contributors.registerContributor("diskSpace", (HealthIndicator) () -> disk);
        contributors.registerContributor(
                "jobs", (HealthIndicator) () -> Health.up().build());
        return new ServiceHealth(contributors, access, Clock.systemUTC()).report(Optional.empty());
    }

    private void addJob(Duration late, int failures) {
        jdbc.sql("""
                insert into operations_job (task_name, task_instance, execution_time, picked, consecutive_failures, version)
                values ('test', 'test', :at, false, :failures, 1)
                """)
                .param(
                        "at",
                        org.caseroom.shared.store.Moments.at(clock.instant().minus(late)))
                .param("failures", failures)
                .update();
    }
}
