package org.saphan.registry.personaldata;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saphan.bench.Eventually;
import org.saphan.journal.database.Database;

/// Another process of the service, with a key file of its own, on the same database.
public final class Replica {

    private final PersonalDataKeys keys;
    private final ExchangeKey exchange;

    private Replica(List<FileKey> file) {
        var database = bean(Database.class);
        var inEffect = new KeyInEffect(database);
        keys = new PersonalDataKeys(new KeyFile(file), inEffect);
        exchange = new ExchangeKey(keys, inEffect, database);
    }

    static Replica with(FileKey... file) {
        return new Replica(List.of(file));
    }

    /// One whose file begins with a key that was not in use before, and then names the one in effect: step 2 of an
    /// exchange.
    public static Replica withNextKey() {
        var now = now();
        var used = Stream.concat(now.formerFileKeys().stream(), Stream.of(now.fileKey()))
                .toList();
        var next = known().stream()
                .filter(each -> !used.contains(each.fingerprint()))
                .findFirst()
                .orElseThrow();
        return with(next, inEffect());
    }

    /// Exchanges the keys, and comes again while somebody writes, as the worker does.
    public void exchangeAtLast() {
        Eventually.isTrue("exchanged", () -> exchanges().isPresent());
    }

    /// Everything stored opens with the keys in effect, and is hashed by them.
    public void requireAllUnderTheKeysInEffect() {
        StoredSeals.read().requireUnder(keys.reload());
    }

    Optional<ExchangedKey> exchanges() {
        try {
            return exchange.run();
        } catch (RuntimeException failed) {
            if (!failed.toString().contains("lock timeout")
                    && !String.valueOf(failed.getCause()).contains("lock timeout")) {
                throw failed;
            }
            return Optional.empty();
        }
    }

    PersonalDataKeys keys() {
        return keys;
    }

    ExchangeKey exchange() {
        return exchange;
    }

    static SealedKeys now() {
        return new KeyInEffect(bean(Database.class)).current().orElseThrow();
    }

    /// The key of the file that seals the data keys in effect.
    static FileKey inEffect() {
        var now = now().fileKey();
        return known().stream()
                .filter(each -> each.fingerprint().equals(now))
                .findFirst()
                .orElseThrow();
    }

    /// All keys of the service under test.
    static List<FileKey> known() {
        try {
            return Files.readAllLines(bean(PersonalDataSettings.class).keyFile()).stream()
                    .map(FileKey::new)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
