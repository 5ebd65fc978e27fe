package org.caseroom.uikit.light;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves the files of our own client code, below `/app/`, ahead of Vaadin's servlet.
@Configuration(proxyBeanMethods = false)
class WebFilesConfiguration implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofHours(1);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(0);
        registry.addResourceHandler("/app/**")
                .addResourceLocations("classpath:/META-INF/resources/app/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic().mustRevalidate());
    }
}
