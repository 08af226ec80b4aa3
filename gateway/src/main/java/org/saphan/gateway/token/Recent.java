package org.saphan.gateway.token;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A bounded memory in two generations: what is asked for stays, what is not is forgotten with its generation. Costs
/// one look-up and no bookkeeping, whoever floods it.
final class Recent<K, V> {

    private final int most;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    /// @param most entries kept at any time, roughly
    Recent(int most) {
        this.most = Math.max(2, most);
    }

    @Nullable V get(K key) {
        var value = young.get(key);
        if (value != null) {
            return value;
        }
        value = old.get(key);
        if (value != null) {
            put(key, value);
        }
        return value;
    }

    void put(K key, V value) {
        if (young.size() >= most / 2) {
            makeRoom();
        }
        young.put(key, value);
    }

    int size() {
        return young.size() + old.size();
    }

    private synchronized void makeRoom() {
        if (young.size() >= most / 2) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
