package org.saphan.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.saphan.gateway.tls.OutgoingClients;

/// Asks one address again and again whether it takes requests, on a connection of its own, so that it gets an answer
/// when all others are in use.
final class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final URI address;
    private final RequestOptions question;
    private final Runnable back;
    private final HttpClient client;
    private final Vertx vertx;
    private final long timer;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile boolean ready;
    private volatile boolean complained;
    private volatile boolean wasSlow;

    /// @param target where it is
    /// @param back told when it takes requests again
    Watch(
            URI address,
            RequestOptions target,
            Probe probe,
            HttpClientOptions options,
            OutgoingClients clients,
            Runnable back) {
        this.address = address;
        this.question = target.setURI(probe.path()).setTimeout(probe.patience().toMillis());
        this.back = back;
        this.vertx = clients.vertx();
        this.client = clients.create(options, new PoolOptions().setHttp1MaxSize(1));
        this.timer = vertx.setPeriodic(probe.every().toMillis(), tick -> ask());
        ask();
    }

    /// As it last said; not before it has said so.
    boolean isReady() {
        return ready;
    }

    /// Somebody else has found out that nobody is there.
    void leaveOut(Throwable cause) {
        ready = false;
        if (!complained) {
            complained = true;
            LOG.warnf("%s is left out until it is ready: %s", address, cause.getMessage());
        }
    }

    void end() {
        vertx.cancelTimer(timer);
        client.close();
    }

    private void ask() {
        if (asking.compareAndSet(false, true)) {
            client.request(question)
                    .compose(request -> request.send())
                    .compose(Watch::check)
                    .onSuccess(good -> isThere())
                    .onFailure(this::failed)
                    .onComplete(done -> asking.set(false));
        }
    }

    /// One that is slow once has much to do and is left out only when it is slow again; any other word counts at once.
    private void failed(Throwable cause) {
        boolean slow = cause instanceof TimeoutException;
        if (!slow || wasSlow) {
            leaveOut(cause);
        }
        wasSlow = slow;
    }

    private static Future<Void> check(HttpClientResponse answer) {
        return answer.statusCode() == 200
                ? answer.end()
                : answer.end().compose(end -> Future.failedFuture("it answers " + answer.statusCode()));
    }

    private void isThere() {
        wasSlow = false;
        if (!ready) {
            ready = true;
            complained = false;
            back.run();
            LOG.infof("%s is ready", address);
        }
    }
}
