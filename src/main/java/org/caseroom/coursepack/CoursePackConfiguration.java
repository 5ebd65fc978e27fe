package org.caseroom.coursepack;

import org.caseroom.competency.Articles;
import org.caseroom.competency.Framework;
import org.caseroom.fact.CurrentFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the reader of course folders.
@Configuration(proxyBeanMethods = false)
class CoursePackConfiguration {

    @Bean
    CoursePackReader coursePackReader(Articles articles, Framework framework, CurrentFacts facts) {
        return new CoursePackReader(articles, framework, facts);
    }
}
