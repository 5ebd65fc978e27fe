package org.caseroom.operations;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the platform starts.
///
/// @param start with demonstration people in a store that has nobody yet, or without
@ConfigurationProperties("caseroom")
public record StartSettings(@DefaultValue("empty") Start start) {

    /// What a store with nobody in it gets.
    public enum Start {
        DEMO,
        EMPTY
    }
}
