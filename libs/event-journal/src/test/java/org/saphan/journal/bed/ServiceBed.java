package org.saphan.journal.bed;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/// What the sample service stands on: a database of its own, the JVM's Kafka, and a key that signs tokens.
public class ServiceBed implements QuarkusTestResourceLifecycleManager {

    private static final int RSA_BITS = 2048;

    @Override
    public Map<String, String> start() {
        var keys = newKeys();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                ofTheJvm("newDatabase"),
                "kafka.bootstrap.servers",
                ofTheJvm("kafka"),
                "saphan.webhooks.allowed",
                Mailbox.ofTheService(),
                "mp.jwt.verify.publickey",
                pem("PUBLIC", keys.getPublic()),
                "smallrye.jwt.sign.key",
                pem("PRIVATE", keys.getPrivate()));
    }

    @Override
    public void stop() {
        // PostgreSQL and Kafka end with the JVM.
    }

    /// Quarkus loads tests with a class loader of its own; the engines are those of the JVM's.
    private static String ofTheJvm(String engine) {
        var thread = Thread.currentThread();
        var own = thread.getContextClassLoader();
        var jvms = ClassLoader.getSystemClassLoader();
        thread.setContextClassLoader(jvms);
        try {
            return (String)
                    jvms.loadClass(Engines.class.getName()).getMethod(engine).invoke(null);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(engine, failed);
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    private static java.security.KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(key.getEncoded()));
    }
}
