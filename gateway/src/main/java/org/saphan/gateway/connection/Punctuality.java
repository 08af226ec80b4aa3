package org.saphan.gateway.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Closes connections on which the head of a request does not come to its end in time: otherwise a few bytes a minute
/// would hold one forever, since an idle timeout begins anew with each byte. It watches connections that are opened
/// after the first request, which is the probe that finds the gateway ready. When the gateway stops, it lets nobody in
/// any more shortly before the end: a connection that is not taken is clear, one that is taken and dropped is not.
@ApplicationScoped
public class Punctuality {

    private static final long LOOK_MILLIS = 500;

    private final Vertx vertx;
    private final long nanos;
    private final Duration delay;
    private final Set<HeadWatch> watches = ConcurrentHashMap.newKeySet();
    private final Set<Channel> doors = ConcurrentHashMap.newKeySet();

    Punctuality(
            Vertx vertx,
            @ConfigProperty(name = "saphan.gateway.patience.head", defaultValue = "10S") Duration head,
            @ConfigProperty(name = "quarkus.shutdown.delay", defaultValue = "0S") Duration delay) {
        this.vertx = vertx;
        this.nanos = head.toNanos();
        this.delay = delay;
    }

    @PostConstruct
    void begin() {
        vertx.setPeriodic(LOOK_MILLIS, tick -> watches.forEach(watch -> watch.closeIfLate(nanos)));
    }

    void shut(@Observes ShutdownDelayInitiatedEvent asked) {
        vertx.setTimer(
                Math.max(1, delay.toMillis() * 3 / 5),
                rung -> doors.forEach(door -> {
                    var _ = door.close();
                }));
    }

    /// The head of a request is there. Of HTTP/2, where one connection carries many, only the first one is waited for.
    public void arrived(HttpServerRequest request) {
        var channel = ((ConnectionBase) request.connection()).channel();
        var watch = channel.attr(HeadWatch.KEY).get();
        if (watch != null) {
            watch.arrived();
        } else if (channel.parent() != null && doors.add(channel.parent())) {
            channel.parent().pipeline().addFirst(new Door());
        }
    }

    /// The answer has been sent, or will not be.
    public void answered(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            var watch = ((ConnectionBase) request.connection())
                    .channel()
                    .attr(HeadWatch.KEY)
                    .get();
            if (watch != null) {
                watch.answered();
            }
        }
    }

    /// Sees every connection as it comes in.
    private final class Door extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object accepted) {
            if (accepted instanceof Channel channel) {
                channel.pipeline().addFirst(new HeadWatch(watches));
            }
            ctx.fireChannelRead(accepted);
        }
    }
}
