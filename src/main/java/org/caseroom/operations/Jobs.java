package org.caseroom.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.caseroom.shared.RecurringJob;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Does the jobs that features ask for. The store says whose turn it is, so each is done by one node at a time.
@Component
class Jobs implements SmartLifecycle {

    private static final int THREADS = 2;

    /// A job that is at work when the node stops gets so long to finish; within what a service manager waits.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Scheduler scheduler;
    private final boolean enabled;

    Jobs(DataSource store, List<RecurringJob> jobs, JobSettings settings) {
        enabled = settings.enabled();
        scheduler = Scheduler.create(store)
                .tableName("operations_job")
                .threads(THREADS)
                .pollingInterval(settings.lookEvery())
                .shutdownMaxWait(PATIENCE)
                .startTasks(jobs.stream().map(Jobs::task).toList())
                .build();
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause())).execute((_, _) -> job.run());
    }

    @Override
    public void start() {
        if (enabled) {
            scheduler.start();
        }
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted();
    }
}
