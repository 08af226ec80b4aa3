package org.saphan.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Watches the file of routes, limits and notices, and lets what it says count without a restart. A file that is wrong
/// changes nothing and is complained of once; at the start it keeps the gateway from starting. A file counts when two
/// looks in a row have found the same, so that one half written never does.
@ApplicationScoped
class Reload {

    private static final Logger LOG = Logger.getLogger(Reload.class);

    private final GatewaySettings settings;
    private final SettingsFile reader;
    private final Routes routes;
    private final AgencyLimits limits;
    private final MeterRegistry meters;
    private String seen = "";
    private String judged = "";

    Reload(GatewaySettings settings, Config config, Routes routes, AgencyLimits limits, MeterRegistry meters) {
        this.settings = settings;
        this.reader = new SettingsFile(config);
        this.routes = routes;
        this.limits = limits;
        this.meters = meters;
    }

    void begin(@Observes StartupEvent started, Vertx vertx) {
        if (settings.configFile().isEmpty()) {
            return;
        }
        var file = settings.configFile().get();
        var text = textOf(file);
        if (text == null) {
            throw new IllegalStateException("saphan.gateway.config-file cannot be read: " + file);
        }
        adopt(text);
        seen = text;
        judged = text;
        vertx.setPeriodic(settings.configPoll().toMillis(), tick -> vertx.executeBlocking(() -> look(file)));
    }

    private synchronized boolean look(Path file) {
        var text = textOf(file);
        if (text == null || !text.equals(seen)) {
            seen = text == null ? seen : text;
            return false;
        }
        if (text.equals(judged)) {
            return false;
        }
        judged = text;
        return judge(file, text);
    }

    private boolean judge(Path file, String text) {
        try {
            adopt(text);
            meters.counter("saphan.gateway.reloads", "outcome", "taken").increment();
            LOG.infof("%s has changed and counts from now on", file);
            return true;
        } catch (IllegalArgumentException e) {
            meters.counter("saphan.gateway.reloads", "outcome", "refused").increment();
            LOG.errorf("%s has changed but is wrong, what was before goes on: %s", file, e.getMessage());
            return false;
        }
    }

    private void adopt(String text) {
        var read = reader.read(text);
        routes.adopt(read);
        limits.adopt(read.limits());
    }

    private static @Nullable String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return null;
        }
    }
}
