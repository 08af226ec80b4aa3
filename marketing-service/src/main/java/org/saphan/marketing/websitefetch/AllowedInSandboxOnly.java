package org.saphan.marketing.websitefetch;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets the service not start where it would fetch from inside in earnest.
@ApplicationScoped
class AllowedInSandboxOnly {

    private final FetchSettings settings;
    private final boolean isSandbox;

    AllowedInSandboxOnly(
            FetchSettings settings,
            @ConfigProperty(name = "saphan.sandbox", defaultValue = "false") boolean isSandbox) {
        this.settings = settings;
        this.isSandbox = isSandbox;
    }

    void onStart(@Observes StartupEvent start) {
        if (!isSandbox && settings.allowed().filter(each -> !each.isEmpty()).isPresent()) {
            throw new IllegalStateException("saphan.marketing.website.allowed is set, but saphan.sandbox is not true");
        }
    }
}
