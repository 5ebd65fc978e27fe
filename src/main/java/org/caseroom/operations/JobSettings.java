package org.caseroom.operations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How this node does its share of the jobs.
///
/// @param enabled whether it does any
/// @param lookEvery how long a job that is due may wait until a node sees it
@ConfigurationProperties("caseroom.jobs")
record JobSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("5s") Duration lookEvery) {}
