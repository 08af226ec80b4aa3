package org.saphan.gateway.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Whether there is a sandbox, and what the rest of the gateway needs to know of it.
@ApplicationScoped
public class Sandbox {

    private static final String DEFAULT_ISSUER = "http://localhost:8080/sandbox";
    private static final String MARK = "/sandbox";

    private final SandboxSettings settings;
    private final SandboxKey key;
    private final String issuer;

    Sandbox(
            SandboxSettings settings,
            SandboxKey key,
            @ConfigProperty(name = "saphan.token.issuer") Optional<String> configured) {
        this.settings = settings;
        this.key = key;
        this.issuer = issuer(settings.open(), configured);
    }

    public boolean isOpen() {
        return settings.open();
    }

    /// The key set with which sandbox tokens are verified, as JSON.
    public String publicKeys() {
        return key.publicKeys();
    }

    /// The issuer whose tokens count. A gateway in real use does not start without an issuer or with a sandbox's, and a
    /// sandbox does not speak in the name of a real issuer.
    public String issuer() {
        return issuer;
    }

    static String issuer(boolean open, Optional<String> configured) {
        if (open) {
            var issuer = configured.orElse(DEFAULT_ISSUER);
            return require(
                    issuer.endsWith(MARK), issuer, "saphan.sandbox is true: saphan.token.issuer must end with " + MARK);
        }
        var issuer = configured.orElseThrow(
                () -> new IllegalStateException("saphan.token.issuer is not set, and saphan.sandbox is not true"));
        return require(
                !issuer.endsWith(MARK), issuer, "saphan.token.issuer is a sandbox, but saphan.sandbox is not true");
    }

    private static String require(boolean good, String issuer, String otherwise) {
        if (!good) {
            throw new IllegalStateException(otherwise + " (it is " + issuer + ")");
        }
        return issuer;
    }
}
