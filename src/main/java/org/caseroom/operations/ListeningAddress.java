package org.caseroom.operations;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where the platform can be reached.
@Component
public class ListeningAddress {

    private static final Set<String> REACHED_AS_LOCALHOST = Set.of("127.0.0.1", "0.0.0.0", "::", "0:0:0:0:0:0:0:0");

    private final Environment environment;
    private volatile int port;

    ListeningAddress(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    /// The address to open in a browser on this machine.
    public String url() {
        return "http://%s:%d".formatted(host(), port);
    }

    /// Whether only this machine reaches the platform: it listens nowhere else, and no proxy brings others.
    public boolean isLoopback() {
        return isBoundToLoopback() && !isBehindAProxy();
    }

    private boolean isBehindAProxy() {
        return !environment
                .getProperty("server.forward-headers-strategy", "none")
                .equalsIgnoreCase("none");
    }

    private boolean isBoundToLoopback() {
        var address = bound();
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private String host() {
        var address = bound();
        if (address == null || REACHED_AS_LOCALHOST.contains(address)) {
            return "localhost";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private @Nullable String bound() {
        return environment.getProperty("server.address");
    }
}
