package org.caseroom;

import org.caseroom.shared.RecurringJob;
import org.springframework.context.ApplicationContext;

/// The jobs of an application, which no test waits for.
public final class Jobs {

    private Jobs() {}

    /// @throws AssertionError if no job has this name
    public static RecurringJob named(ApplicationContext application, String name) {
        return application.getBeansOfType(RecurringJob.class).values().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no job " + name));
    }
}
