package org.saphan.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// The replicas that one request is tried at, one after the other. What it leaves for another is held against it.
public final class Attempts {

    private final Replicas replicas;
    private final Predicate<Replica> takes;
    private Replica replica;

    /// @param first which the request's exchange has taken
    /// @param takes whether the exchange can take another one in its place
    public Attempts(Replicas replicas, Replica first, Predicate<Replica> takes) {
        this.replicas = replicas;
        this.replica = first;
        this.takes = takes;
    }

    /// The one that is asked now.
    public Replica replica() {
        return replica;
    }

    /// A request to the one that is asked now, or to another when there is no way to it: as long as there is no
    /// connection nothing was sent, and any other one will do, whatever is asked.
    ///
    /// @param wanted whether somebody still waits for the answer
    public Future<HttpClientRequest> connect(BooleanSupplier wanted) {
        return connect(wanted, replicas.size() - 1);
    }

    private Future<HttpClientRequest> connect(BooleanSupplier wanted, int others) {
        var connecting = replica.request(new RequestOptions());
        return others == 0
                ? connecting
                : connecting.recover(cause -> {
                    replica.unreachable(cause);
                    return wanted.getAsBoolean() && goElsewhere()
                            ? connect(wanted, others - 1)
                            : Future.failedFuture(cause);
                });
    }

    /// @return false when there is no other one; then all is as before
    public boolean goElsewhere() {
        var other = replicas.nextBut(replica);
        if (other == null || !takes.test(other)) {
            return false;
        }
        replica.failed();
        replica = other;
        return true;
    }
}
