package org.caseroom.programme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the programmes that come with the platform.
@Configuration(proxyBeanMethods = false)
class ProgrammeConfiguration {

    @Bean
    Programmes programmes() {
        return Programmes.shipped();
    }
}
