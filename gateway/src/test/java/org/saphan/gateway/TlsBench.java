package org.saphan.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A sandbox that speaks TLS with a certificate of its own making.
public class TlsBench implements QuarkusTestResourceLifecycleManager {

    static final String PASSWORD = "not-a-secret";

    static EchoService service;
    static Path store;

    @Override
    public Map<String, String> start() {
        service = new EchoService(0);
        try {
            store = Files.createTempDirectory("saphan").resolve("gateway.p12");
            makeCertificate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "saphan.sandbox",
                "true",
                "saphan.sandbox.key-file",
                store.resolveSibling("key.json").toString(),
                "saphan.gateway.routes.registry.upstream",
                "http://localhost:" + service.port(),
                "quarkus.http.test-ssl-port",
                "0",
                "quarkus.http.ssl.certificate.key-store-file",
                store.toString(),
                "quarkus.http.ssl.certificate.key-store-password",
                PASSWORD);
    }

    private static void makeCertificate() throws IOException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "gateway",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start()
                .waitFor();
        if (made != 0) {
            throw new IllegalStateException("keytool failed");
        }
    }

    @Override
    public void stop() {
        service.stop();
    }
}
