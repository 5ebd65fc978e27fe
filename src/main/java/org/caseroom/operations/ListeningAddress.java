package org.caseroom.operations;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where the platform can be reached.
@Component
public class ListeningAddress {

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
        return "http://%s:%d".formatted(isLoopback() || bound() == null ? "localhost" : host(), port);
    }

    /// Whether only this machine reaches the platform.
    public boolean isLoopback() {
        var address = bound();
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private String host() {
        var address = bound();
        return address == null || address.equals("0.0.0.0") || address.equals("::") ? "localhost" : address;
    }

    private @Nullable String bound() {
        return environment.getProperty("server.address");
    }
}
