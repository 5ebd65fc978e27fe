package org.caseroom.coursepack;

import org.caseroom.competency.Articles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the reader of course folders.
@Configuration(proxyBeanMethods = false)
class CoursePackConfiguration {

    @Bean
    CoursePackReader coursePackReader(Articles articles) {
        return new CoursePackReader(articles);
    }
}
