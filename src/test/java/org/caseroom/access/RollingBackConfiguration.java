package org.caseroom.access;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts [RollingBack] around everything else.
@TestConfiguration(proxyBeanMethods = false)
class RollingBackConfiguration {

    @Bean
    FilterRegistrationBean<RollingBack> rollingBack(TransactionTemplate transaction) {
        var filter = new FilterRegistrationBean<>(new RollingBack(transaction));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
