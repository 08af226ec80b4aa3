package org.saphan.gateway.upstream;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All processes of one service, asked in turn. When none of them says that it is ready, each may be tried: what says
/// of itself that it is not may still know better than nobody why.
public final class Replicas {

    private final List<Replica> all;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger inquiries = new AtomicInteger();

    public Replicas(List<Replica> all) {
        this.all = List.copyOf(all);
    }

    public List<Replica> all() {
        return all;
    }

    public int size() {
        return all.size();
    }

    /// Whose turn it is, or null if all are left alone.
    public @Nullable Replica next() {
        if (all.size() == 1) {
            var only = all.getFirst();
            return only.takesTry() ? only : null;
        }
        return nextBut(null);
    }

    /// Another one, or null if there is none that may be asked.
    public @Nullable Replica nextBut(@Nullable Replica failed) {
        int first = turn.getAndIncrement();
        var ready = find(first, failed, Replica::takesRequest);
        return ready != null ? ready : find(first, failed, Replica::takesTry);
    }

    private @Nullable Replica find(int first, @Nullable Replica failed, Predicate<Replica> wanted) {
        for (int i = 0; i < all.size(); i++) {
            var each = all.get(Math.floorMod(first + i, all.size()));
            if (each != failed && wanted.test(each)) {
                return each;
            }
        }
        return null;
    }

    /// One that can tell something of the service, and is not held against it if it does not.
    public Replica anyReady() {
        return Objects.requireNonNull(anyReadyBut(null));
    }

    /// Another one that can, or null if there is no other one.
    public @Nullable Replica anyReadyBut(@Nullable Replica failed) {
        int first = inquiries.getAndIncrement();
        var ready = find(first, failed, each -> each.isReady() && !each.isLeftAlone());
        return ready != null ? ready : find(first, failed, _ -> true);
    }

    /// How many take requests.
    public long ready() {
        return all.stream()
                .filter(each -> each.isReady() && !each.isLeftAlone())
                .count();
    }

    /// Whether nobody passes at the moment.
    public boolean isLeftAlone() {
        return all.stream().allMatch(Replica::isLeftAlone);
    }
}
