package org.caseroom.practice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much is practised.
///
/// @param aDay how many cards somebody is asked on one day at most
@ConfigurationProperties("caseroom.practice")
record PracticeSettings(@DefaultValue("20") int aDay) {}
