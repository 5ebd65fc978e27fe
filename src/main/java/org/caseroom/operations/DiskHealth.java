package org.caseroom.operations;

import java.io.File;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/// Watches the disk that the embedded store writes to, in place of the one that the process was started on.
@Configuration(proxyBeanMethods = false)
class DiskHealth {

    /// With less than this the store may refuse to write at any moment.
    private static final DataSize LEAST = DataSize.ofMegabytes(50);

    @Bean
    DiskSpaceHealthIndicator diskSpaceHealthIndicator(Environment environment) {
        return new DiskSpaceHealthIndicator(
                existing(new File(environment.getProperty("caseroom.data", "./data")).getAbsoluteFile()), LEAST);
    }

    /// The folder, or the nearest above it that is there already.
    private static File existing(File folder) {
        var parent = folder.getParentFile();
        return folder.exists() || parent == null ? folder : existing(parent);
    }
}
