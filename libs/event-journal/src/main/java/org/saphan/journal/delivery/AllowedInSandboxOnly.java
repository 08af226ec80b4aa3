package org.saphan.journal.delivery;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets the service not start where it would call inside in earnest.
@Singleton
class AllowedInSandboxOnly {

    private final WebhookSettings settings;
    private final boolean isSandbox;

    AllowedInSandboxOnly(
            WebhookSettings settings,
            @ConfigProperty(name = "saphan.sandbox", defaultValue = "false") boolean isSandbox) {
        this.settings = settings;
        this.isSandbox = isSandbox;
    }

    void onStart(@Observes StartupEvent start) {
        if (!isSandbox && settings.allowed().filter(each -> !each.isEmpty()).isPresent()) {
            throw new IllegalStateException("saphan.webhooks.allowed is set, but saphan.sandbox is not true");
        }
    }
}
