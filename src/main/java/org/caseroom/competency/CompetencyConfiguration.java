package org.caseroom.competency;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers what this module knows.
@Configuration(proxyBeanMethods = false)
class CompetencyConfiguration {

    @Bean
    Articles articles() {
        return Articles.shipped();
    }

    @Bean
    Framework framework() {
        return Framework.shipped();
    }
}
