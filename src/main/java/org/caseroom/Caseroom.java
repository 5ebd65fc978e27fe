package org.caseroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/// The platform. Each package beside this class is a feature that declares what it may use.
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Caseroom", sharedModules = "shared")
public class Caseroom {

    public static void main(String[] arguments) {
        SpringApplication.run(Caseroom.class, arguments);
    }
}
