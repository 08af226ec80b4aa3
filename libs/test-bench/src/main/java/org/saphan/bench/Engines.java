package org.saphan.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// PostgreSQL, Kafka and the signing key: one of each per JVM, started when first asked for. Quarkus gives every
/// application of a test run a class loader of its own; the [EngineRoom] therefore is always that of the JVM's own
/// loader.
final class Engines {

    static final String ISSUER = "https://bench.saphan.test";

    private Engines() {}

    /// The broker's address, `localhost:…`.
    static String kafka() {
        return ask("kafka");
    }

    /// Makes an empty database that belongs to the role, which is no superuser.
    ///
    /// @return its JDBC URL
    static String newDatabase(String role) {
        return ask("newDatabase", role);
    }

    /// The JDBC URL of the newest database, for a superuser.
    static String database() {
        return ask("database");
    }

    /// The URL of the JWKS that belongs to the signing key.
    static String jwks() {
        return ask("jwks");
    }

    /// The signing key, PKCS#8 in base64.
    static String signingKey() {
        return ask("signingKey");
    }

    /// The path of a file with a random 256-bit key in base64.
    static String personalDataKey() {
        return ask("personalDataKey");
    }

    static void stopKafka() {
        ask("stopKafka");
    }

    static void startKafka() {
        ask("startKafka");
    }

    /// Begins to work at once, in a thread of its own.
    static <T> CompletableFuture<T> ahead(Supplier<T> work) {
        var future = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name("engine").start(() -> {
            try {
                future.complete(work.get());
            } catch (RuntimeException | Error failed) {
                future.completeExceptionally(failed);
            }
        });
        return future;
    }

    private static String ask(String question, String... arguments) {
        var caller = Thread.currentThread();
        var context = caller.getContextClassLoader();
        try {
            var room = theRoom();
            caller.setContextClassLoader(room.getClassLoader());
            return (String)
                    room.getMethod("answer", String.class, String[].class).invoke(null, question, arguments);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(question + " failed", failed.getCause());
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        } finally {
            caller.setContextClassLoader(context);
        }
    }

    private static Class<?> theRoom() {
        try {
            return Class.forName(EngineRoom.class.getName(), true, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException continuousTesting) {
            return EngineRoom.class;
        }
    }
}
